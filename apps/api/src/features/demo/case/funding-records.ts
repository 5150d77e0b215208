import { addDays, addMonths, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import type { CasePlan } from "./case-plan.ts";

/** How it is paid for, year by year, with the next renewal. */
export function addFunding(book: CaseBook, dice: Dice, trajectoryId: string, plan: CasePlan): void {
  const { end, gaps, person, renewalOn, start, today } = plan;
  const young = person.world === "jeugdwet";
  const schemes = young
    ? ["gemeentelijk-maatwerk", "gemeentelijk-maatwerk", "zorg-in-natura"]
    : ["meerzorg", "meerzorg", "vg7-plus", "groepsmeerzorg"];
  const scheme = gaps.has("G42") ? "meerzorg" : dice.pick(schemes);
  const yearAgo = addMonths(end ?? today, -11);
  const isSecond = start < addMonths(yearAgo, -2);
  const add = (from: PlainDate, until: PlainDate | null, renewal: PlainDate | null) =>
    book.add("funding", {
      trajectoryId,
      scheme,
      from,
      until,
      renewalOn: renewal,
      amountEuro: dice.int(14, 80) * 5000,
      amountPer: "jaar",
      amountYear: Number(from.slice(0, 4)),
      onTopOfPackage: dice.chance(0.7),
      ...sharesOf(dice, gaps.has("G42") && renewal !== null),
    });
  if (isSecond) add(start, addDays(yearAgo, -1), null);
  const until = end ?? (renewalOn === null ? null : addDays(renewalOn, 45));
  add(isSecond ? yearAgo : start, until, renewalOn);
}

/** Percentages of the money: most for staff, some for the place and the context, except for G42. */
function sharesOf(dice: Dice, isStaffOnly: boolean): object {
  if (isStaffOnly) return { staffShare: 100, environmentShare: 0, contextShare: 0 };
  const staffShare = dice.int(75, 92);
  const environmentShare = dice.int(2, 100 - staffShare);
  return { staffShare, environmentShare, contextShare: 100 - staffShare - environmentShare };
}
