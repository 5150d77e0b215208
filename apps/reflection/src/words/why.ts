import type { Language } from "./i18n.ts";

/** One file per language, so that only the one on screen is fetched. */
const load = {
  nl: () => import("./nl/why.json", { with: { type: "json" } }),
  en: () => import("./en/why.json", { with: { type: "json" } }),
} satisfies Record<Language, () => Promise<unknown>>;

/**
 * Why each question of the guide is asked, by question id. Fetched apart from the other words:
 * most conversations open it seldom.
 */
export async function loadWhy(language: Language): Promise<Readonly<Record<string, string>>> {
  return (await load[language]()).default;
}
