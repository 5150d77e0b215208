export * from "./expected-export.ts";
export * from "./generate-export.ts";
