import { dossier } from "./en/dossier.ts";
import { first } from "./en/first.ts";
import type { Words } from "./translated.ts";

/** Every word on screen in English, nested by subject. */
export const en: Words = { ...first, dossier };
