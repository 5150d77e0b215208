import type { TFunction } from "i18next";

/** "A, B en C", in the language of the screen. */
export function joined(t: TFunction, parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return last;
  return t("lists.and", { most: parts.slice(0, -1).join(", "), last });
}
