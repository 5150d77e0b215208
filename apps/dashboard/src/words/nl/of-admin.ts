import { accessLog } from "./access-log.ts";
import { admin } from "./admin.ts";
import { languageModel } from "./language-model.ts";

/** The Dutch words of Beheer and Inzage; they come with those pages. */
export const ofAdmin = { admin, accessLog, languageModel } as const;
