import { halfYear } from "./half-year.ts";
import { regie } from "./regie.ts";
import { restriction } from "./restriction.ts";

/** The Dutch words of the pages about regie and restrictions; they come with those pages. */
export const ofRegie = { halfYear, regie, restriction } as const;
