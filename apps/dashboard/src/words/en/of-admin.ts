import type { ofAdmin as nl } from "../nl/of-admin.ts";
import type { Translated } from "../translated.ts";
import { accessLog } from "./access-log.ts";
import { admin } from "./admin.ts";
import { languageModel } from "./language-model.ts";

/** The English words of Beheer and Inzage; they come with those pages. */
export const ofAdmin: Translated<typeof nl> = { admin, accessLog, languageModel };
