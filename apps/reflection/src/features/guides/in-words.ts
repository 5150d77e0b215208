import { fillClient, type Words } from "@nabij/reflection";
import type { Language } from "../../words/i18n.ts";

/** Words of a guide as somebody reads them who talks about nobody in particular. */
export function inWords(words: Words, language: Language): string {
  return fillClient(words, language, null);
}

/** The same for easy words, which are Dutch. */
export function inEasyWords(text: string): string {
  return fillClient({ nl: text, en: text }, "nl", null);
}
