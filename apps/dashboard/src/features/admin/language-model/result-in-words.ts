import type { TFunction } from "i18next";

/** Everything that can come of asking a language model and has words of its own. */
const results = [
  "used",
  "nothing-to-send",
  "too-much-to-send",
  "lone-view-unread",
  "personal-data-left",
  "check-failed",
  "address-refused",
  "redirect-refused",
  "unreachable",
  "too-slow",
  "too-big",
  "server-error",
  "request-refused",
  "unreadable",
  "empty",
  "markup",
  "machinery",
  "too-long",
  "no-question",
  "personal-data",
  "other-language",
  "restriction",
  "medication",
  "diagnosis",
  "law",
  "blame",
  "advice",
  "praise",
  "invented-number",
  "invented-name",
  "not-json",
  "lone-view-left-out",
  "nothing-left",
] as const;

/** What came of asking a language model, in words; a reason without words of its own is "other". */
export function resultInWords(t: TFunction<"words">, result: string): string {
  return t(`languageModel.result.${results.find((each) => each === result) ?? "other"}`);
}
