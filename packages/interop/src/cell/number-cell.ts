import { err, type Hours, ok, type Result } from "@nabij/domain";
import type { CellProblem, ReasonCode } from "../refusal/refusal.ts";

const decimal = /^([+-]?)(\d{1,9})(?:[.,](\d{1,20}))?$/;

/** Hours with a decimal comma or point, exact to the hundredth; `tooMany` above `max`. */
export function hoursCell(max: number, tooMany: ReasonCode) {
  return (cell: string): Result<Hours, CellProblem> => {
    const [, sign = "", whole, fraction = ""] = decimal.exec(cell) ?? [];
    if (whole === undefined) return err({ code: "not-a-number" });
    const hours = Number(`${whole}.${fraction || "0"}`);
    if (sign === "-" && hours !== 0) return err({ code: "negative" });
    if (hours > max) return err({ code: tooMany });
    if (/[1-9]/.test(fraction.slice(2))) return err({ code: "too-precise" });
    return ok(hours);
  };
}

/** A whole number between `min` and `max`; anything outside is `outside`. */
export function wholeNumberCell(min: number, max: number, outside: ReasonCode) {
  return (cell: string): Result<number, CellProblem> => {
    if (!/^[+-]?\d{1,9}$/.test(cell)) return err({ code: "not-a-number" });
    const number = Number(cell);
    if (number < 0) return err({ code: "negative" });
    return number < min || number > max ? err({ code: outside }) : ok(number);
  };
}
