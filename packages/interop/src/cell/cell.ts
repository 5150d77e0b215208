import type { Result } from "@nabij/domain";
import type { CellProblem } from "../refusal/refusal.ts";

/** The value of a cell that is not empty, or what is wrong with it. The cell comes trimmed. */
export type CellParser = (cell: string) => Result<unknown, CellProblem>;

/** Letters and digits only, lowercase, without accents: how words from a list are compared. */
export function wordKey(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9:+]/g, "");
}
