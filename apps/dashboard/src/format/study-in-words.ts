import type { TFunction } from "i18next";

const studies = ["000", "001", "002", "003", "004"] as const;

/** The studies a source such as `S22; 000, 001` names, by their titles; its row stays in the data. */
export function studyInWords(t: TFunction<"words">, source: string): string {
  const named = studies.filter((code) => new RegExp(`\\b${code}\\b`).test(source));
  return named.map((code) => t(`organisation.study.${code}`)).join("; ");
}
