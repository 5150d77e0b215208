import {
  ageInYears,
  eighteenthBirthday,
  monthsBetween,
  type PlainDate,
  type Transition18,
} from "@nabij/domain";
import type { Dossier } from "../dossier.ts";

/** How far someone is from turning 18, and what the plan for it lacks (S20, G20). */
export type Turning18 = {
  readonly birthday: PlainDate;
  /** Whole months until then; 0 in the last month and after it. */
  readonly months: number;
  readonly isAdult: boolean;
  readonly missing: readonly ("plan" | "destination" | "funder" | "municipalityStance")[];
};

/** An adult is followed until this birthday: extended youth care ends then. */
const followedUntil = 23;

/** The countdown to 18 for who it concerns, on day `at`; nothing for people of 23 and older. */
export function turning18(
  birthDate: string,
  plans: readonly Transition18[],
  at: PlainDate,
): Turning18 | null {
  if (ageInYears(birthDate, at) >= followedUntil) return null;
  const birthday = eighteenthBirthday(birthDate);
  const isAdult = birthday <= at;
  return {
    birthday,
    months: isAdult ? 0 : monthsBetween(at, birthday),
    isAdult,
    missing: missingIn(latest(plans)),
  };
}

/** Whether turning 18 has a place on the page: for the young, and where there is a plan. */
export function concernsTurning18({
  at,
  client,
  records,
}: Pick<Dossier, "at" | "client" | "records">): boolean {
  const plans = records.transition18;
  return plans.length > 0 || turning18(client.birthDate, plans, at) !== null;
}

function latest(plans: readonly Transition18[]): Transition18 | undefined {
  return plans.toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? "")).at(-1);
}

function missingIn(plan: Transition18 | undefined): Turning18["missing"] {
  if (plan === undefined) return ["plan"];
  return (["destination", "funder", "municipalityStance"] as const).filter(
    (field) => plan[field] === null,
  );
}
