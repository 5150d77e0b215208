import type { SignalId } from "../signal/signal.ts";
import questions from "./policy-questions.json" with { type: "json" };

/** The headings the questions stand under. */
export const policyThemes = ["begin", "kijken", "visie", "rechten", "samen"] as const;
export type PolicyTheme = (typeof policyThemes)[number];

/** A question to an organisation about its own policy (S31, S21), with where to work on it. */
export type PolicyQuestion = {
  readonly key: string;
  readonly theme: PolicyTheme;
  readonly source: string;
  /** The page of the dashboard where the answer shows in daily work. */
  readonly page: PolicyPage;
  /** The signal that shows it in the trajectories, when there is one. */
  readonly signal?: SignalId;
  readonly question: { readonly nl: string; readonly en: string };
};

export type PolicyPage =
  | "trajecten"
  | "signalen"
  | "reflectie"
  | "verbeteren"
  | "rekenen"
  | "organisatie";

export const policyQuestions = questions as readonly PolicyQuestion[];
