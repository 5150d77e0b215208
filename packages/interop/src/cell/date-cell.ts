import { BirthDate, err, ok, PlainDate, type Result } from "@nabij/domain";
import type { CellProblem } from "../refusal/refusal.ts";

const dutchDay = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const isoMonth = /^(\d{4})-(\d{2})$/;
/** Spreadsheets write a day as midnight. */
const midnight = /[ T]0?0:00(?::00(?:\.0+)?)?$/;

/** `dd-mm-jjjj`, `d-m-jjjj` or `jjjj-mm-dd` as an ISO date. */
export function dateCell(cell: string): Result<PlainDate, CellProblem> {
  const day = cell.replace(midnight, "");
  const [, year, month, date] = isoDay.exec(day) ?? turned(dutchDay.exec(day));
  if (year === undefined || month === undefined || date === undefined) {
    return err({ code: "not-a-date" });
  }
  const iso = PlainDate.safeParse(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
  return iso.success ? ok(iso.data) : err({ code: "no-such-date" });
}

/** A day of birth, or only its month: `1998-04`. */
export function birthDateCell(cell: string): Result<BirthDate, CellProblem> {
  if (!isoMonth.test(cell)) return dateCell(cell);
  const month = BirthDate.safeParse(cell);
  return month.success ? ok(month.data) : err({ code: "no-such-date" });
}

function turned(match: RegExpExecArray | null): readonly (string | undefined)[] {
  return match === null ? [] : [match[0], match[3], match[2], match[1]];
}
