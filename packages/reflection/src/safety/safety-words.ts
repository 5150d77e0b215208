import type { SafetyChoice, SafetyClass } from "../session/together.ts";
import type { Clarification } from "./device-card.ts";
import en from "./words/en.json" with { type: "json" };
import nl from "./words/nl.json" with { type: "json" };
import easy from "./words/nl-x-simpel.json" with { type: "json" };

/** What a card says about one class: what was noticed, who can help, and one question to think on. */
type ClassWords = Readonly<Record<"title" | "noticed" | "who" | "ask", string>>;

/** Every word of the safety card; S4 names who decides and never says what is allowed. */
export type SafetyWords = Readonly<Record<SafetyClass, ClassWords>> & {
  readonly choices: Readonly<Record<SafetyChoice, string>>;
  /** The one question after a denial. */
  readonly clarify: Readonly<Record<"question" | Clarification, string>>;
  readonly record: Readonly<Record<"label" | "hint" | "save", string>>;
};

/** The words in Dutch (B1), easy-read Dutch and English. */
export const safetyWords: Readonly<Record<"nl" | "nl-x-simpel" | "en", SafetyWords>> = {
  nl,
  "nl-x-simpel": easy,
  en,
};
