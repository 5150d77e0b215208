import { Ratio, type Result } from "@nabij/domain";
import type { CellProblem } from "../refusal/refusal.ts";
import { choiceCell } from "./list-cell.ts";

const ratio = choiceCell(Ratio.options);
/** What a spreadsheet makes of `2:1` when somebody types it: one minute past two. */
const asTime = /^0?(\d):0(\d)(?::00)?$/;

/** Carers to clients, such as `2:1`; also when a spreadsheet took it for a time. */
export function ratioCell(cell: string): Result<Ratio, CellProblem> {
  return ratio(cell.replace(asTime, "$1:$2"));
}
