import type { PlainDate } from "../plain-date/plain-date.ts";
import type { RestrictionForm } from "../restriction/restriction.ts";
import { restrictionForms } from "../restriction/restriction-forms.ts";
import { dropOutOf, type HalfYearFacts } from "./drop-out.ts";
import { type HalfYear, type HalfYearPeriod, halfYearPeriod } from "./half-year.ts";
import { type HalfYearRow, halfYearRow } from "./half-year-row.ts";
import { type DropOutId, type GapId, halfYearRules } from "./half-year-rules.ts";

/** A restriction of the half year that does not go along, and the one reason why. */
export type HalfYearDropOut = {
  readonly restrictionId: string;
  readonly trajectoryId: string;
  readonly client: string;
  readonly location: string | null;
  readonly form: RestrictionForm | null;
  readonly begin: PlainDate;
  readonly end: PlainDate | null;
  readonly reason: DropOutId;
};

/** What a delivery to the inspectorate would rest on: a preview, not the official file (S27). */
export type HalfYearOverview = HalfYearPeriod & {
  readonly at: PlainDate;
  /** The half year is not over on day `at`: more may come. */
  readonly isRunning: boolean;
  readonly rows: readonly HalfYearRow[];
  readonly dropOuts: readonly HalfYearDropOut[];
  /** The nine forms in the order of the law; in each of them a client counts once. */
  readonly forms: readonly {
    readonly form: RestrictionForm;
    readonly letter: string;
    readonly clients: number;
    readonly restrictions: number;
  }[];
  /** Different clients over all forms; less than the forms added up where someone has several. */
  readonly clients: number;
  /** What stays empty, with in how many rows; in the order of the rules, nothing with zero. */
  readonly gaps: readonly { readonly id: GapId; readonly rows: number }[];
};

/**
 * The restrictions in force on a day of this half year and not after day `at`: what goes along, what
 * drops out and why, and per form how many clients (standards A4). A pure comparison of records.
 */
export function halfYearOverview(
  facts: readonly HalfYearFacts[],
  half: HalfYear,
  at: PlainDate,
): HalfYearOverview {
  const period = halfYearPeriod(half);
  const lastDay = at < period.until ? at : period.until;
  const inside = facts
    .filter(({ restriction: { from, until } }) => {
      return from <= lastDay && (until === null || period.from <= until);
    })
    .map((each) => ({ each, reason: dropOutOf(each, lastDay) }));
  const rows = inside
    .filter(({ reason }) => reason === null)
    .map(({ each }) => halfYearRow(each, lastDay))
    .toSorted(inOrder);
  return {
    ...period,
    at,
    isRunning: at < period.until,
    rows,
    dropOuts: inside
      .flatMap(({ each, reason }) => (reason === null ? [] : [dropOut(each, reason)]))
      .toSorted(inOrder),
    ...countsOf(rows),
  };
}

function countsOf(rows: readonly HalfYearRow[]) {
  const clientsOf = (some: readonly HalfYearRow[]) =>
    new Set(some.map(({ client }) => client)).size;
  const forms = restrictionForms.map(({ form, letter }) => {
    const ofForm = rows.filter((row) => row.form === form);
    return { form, letter, clients: clientsOf(ofForm), restrictions: ofForm.length };
  });
  const gaps = halfYearRules.gaps
    .map(({ id }) => ({ id, rows: rows.filter((row) => row.gaps.includes(id)).length }))
    .filter((gap) => gap.rows > 0);
  return { forms, clients: clientsOf(rows), gaps };
}

function dropOut(facts: HalfYearFacts, reason: DropOutId): HalfYearDropOut {
  const { client, trajectory, restriction, location } = facts;
  return {
    restrictionId: restriction.id,
    trajectoryId: trajectory.id,
    client: client.pseudonym,
    location: location?.name ?? null,
    form: restriction.form,
    begin: restriction.from,
    end: restriction.until,
    reason,
  };
}

type Placed = Pick<HalfYearRow, "client" | "begin" | "restrictionId">;

/** By client, then by start: the order tells nothing about how heavy something is. */
function inOrder(a: Placed, b: Placed): number {
  return (
    a.client.localeCompare(b.client, "nl") ||
    a.begin.localeCompare(b.begin) ||
    a.restrictionId.localeCompare(b.restrictionId)
  );
}
