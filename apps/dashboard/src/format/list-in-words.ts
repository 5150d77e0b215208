import type { TFunction } from "i18next";

/** Several words as one: "rust, contact en eigen regie". */
export function listInWords(t: TFunction<"words">, words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined) return t("lists.none");
  if (words.length === 1) return last;
  return t("lists.and", { most: words.slice(0, -1).join(", "), last });
}
