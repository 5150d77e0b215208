import reasons from "./reasons.json" with { type: "json" };

export type Language = "nl" | "en";

/** Why a row or a file is refused; the words stand in `reasons.json` (signals-core, export). */
export type ReasonCode = keyof typeof reasons;

export const reasonCodes = Object.keys(reasons) as readonly ReasonCode[];

/**
 * What is wrong with one cell. `options` are the values of the field's own list. The cell's value
 * is never part of a problem, because it may be about a person.
 */
export type CellProblem = { readonly code: ReasonCode; readonly options?: readonly string[] };

/** A cell problem with the column it stands in; null when it is about the row or the file. */
export type RowProblem = CellProblem & { readonly column: string | null };

/** A refused row as it is reported: file name without extension, physical line, header is 1. */
export type Refusal = {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly reason: string;
  readonly code: ReasonCode;
};

const mostOptionsToName = 8;

/** One clear sentence, which names the list when it is short. */
export function reasonText({ code, options = [] }: CellProblem, language: Language): string {
  const sentence = reasons[code][language];
  if (options.length === 0 || options.length > mostOptionsToName) return sentence;
  return `${sentence.replace(/\.$/, "")}: ${options.join(", ")}.`;
}

/** The problem of a row, as a line of the report. */
export function asRefusal(
  file: string,
  line: number,
  problem: RowProblem,
  language: Language,
): Refusal {
  const { code, column } = problem;
  return { file, line, column, reason: reasonText(problem, language), code };
}
