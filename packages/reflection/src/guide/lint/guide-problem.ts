import type { Language } from "../role.ts";

/** The rules of easy-read Dutch (reflection §4.1); our choice, to tune with readers. */
export type EasyRule =
  | "too-long"
  | "two-questions"
  | "unless"
  | "double-negation"
  | "passive"
  | "abstract-word"
  | "figure-of-speech"
  | "formal-you";

/** What is wrong with a guide, and where. A guide with a problem is not published. */
export type GuideProblem =
  | { type: "DuplicateId"; id: string }
  | { type: "MissingRow" | "RowTwice"; row: number }
  | { type: "UnknownTarget"; in: string; target: string }
  | { type: "MissingWords"; in: string; language: Language }
  | { type: "MissingEasy"; in: string; part: string }
  | { type: "EasyRead"; in: string; rule: EasyRule; text: string }
  | { type: "NobodyToAsk"; questionId: string }
  | { type: "Cycle"; ids: string[] }
  | { type: "MissingSource"; questionId: string }
  | { type: "UnknownSeed"; questionId: string; seed: string }
  | { type: "MissingOptions" | "MissingScale" | "BrokenScale"; questionId: string }
  | { type: "NegativeFirst"; phaseId: string }
  | { type: "MayStayEmpty"; phaseId: string }
  | { type: "TooManyProbes"; questionId: string }
  | { type: "NeverFires"; questionId: string; probeId: string }
  | { type: "UnknownLexicon"; questionId: string; list: string }
  | { type: "UnknownMirror" | "UnequalMirror"; questionId: string; mirrorOf: string }
  | { type: "UnknownSignal"; questionId: string; signal: string }
  | { type: "UnknownPictogram"; questionId: string; symbol: string }
  | { type: "UnknownPlaceholder"; in: string; placeholder: string };
