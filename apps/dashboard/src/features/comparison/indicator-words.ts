import { type BenchmarkIndicator, indicators } from "@nabij/domain";

type Language = "nl" | "en";

/** The words of an indicator as this version of Nabij knows it. */
export type IndicatorWords = {
  readonly question: string;
  readonly known: BenchmarkIndicator | null;
  /** Answers that stand together, in words; the margin is not among them. */
  readonly answers: (ids: readonly string[]) => string;
};

/** An indicator that a newer plan brought keeps its ids instead of words. */
export function indicatorWords(id: string, language: string): IndicatorWords {
  const spoken: Language = language === "en" ? "en" : "nl";
  const known = indicators.find((indicator) => indicator.id === id) ?? null;
  const labelOf = (answer: string) =>
    known?.answers.find((each) => each.id === answer)?.label[spoken] ?? answer;
  return {
    question: known?.question[spoken] ?? id,
    known,
    answers: (ids) => ids.map(labelOf).join(" · "),
  };
}
