export * from "./expected-export.ts";
export * from "./generate-export.ts";
export * from "./make-workbook.ts";
