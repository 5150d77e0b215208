import type { Words } from "./translated.ts";

/** Words that come with the pages that show them, under the first subject they bring. */
export const laterWords = {
  agreement: {
    nl: () => import("./nl/agreement.ts"),
    en: () => import("./en/agreement.ts"),
  },
  board: { nl: () => import("./nl/board.ts"), en: () => import("./en/board.ts") },
  clientMode: {
    nl: () => import("./nl/client-mode.ts"),
    en: () => import("./en/client-mode.ts"),
  },
  guides: { nl: () => import("./nl/guides.ts"), en: () => import("./en/guides.ts") },
  history: { nl: () => import("./nl/history.ts"), en: () => import("./en/history.ts") },
  report: { nl: () => import("./nl/report.ts"), en: () => import("./en/report.ts") },
  seating: { nl: () => import("./nl/seating.ts"), en: () => import("./en/seating.ts") },
} satisfies Readonly<Record<string, Readonly<Record<"nl" | "en", () => Promise<Partial<Words>>>>>>;

/** The name of a group of words that comes later. */
export type LaterWords = keyof typeof laterWords;

export const laterNames = Object.keys(laterWords) as readonly LaterWords[];
