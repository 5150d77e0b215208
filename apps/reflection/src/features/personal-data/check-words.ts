/** What looks for names and numbers in a text, and what asks its writer about them: fetched as one. */
export { rosterOf } from "@nabij/reflection";
export { hasPersonalData } from "./found-lines.ts";
export { PersonalDataCheck } from "./personal-data-check.tsx";
