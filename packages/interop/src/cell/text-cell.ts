import { err, Line, ok, Prose, type Result, SourceNumber } from "@nabij/domain";
import type { CellProblem } from "../refusal/refusal.ts";

const textOf = (schema: typeof Line) => {
  return (cell: string): Result<string, CellProblem> => {
    const text = schema.safeParse(cell);
    return text.success ? ok(text.data) : err({ code: "too-long" });
  };
};

/** A number as the other system gave it, such as `T0002`. */
export const sourceNumberCell = textOf(SourceNumber);
/** A line of text. */
export const lineCell = textOf(Line);
/** A few paragraphs of text. */
export const proseCell = textOf(Prose);
