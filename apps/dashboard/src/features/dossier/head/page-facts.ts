import {
  type Activity,
  type Intensity,
  isActive,
  monthsBetween,
  type PlainDate,
} from "@nabij/domain";
import type { Dossier } from "../dossier.ts";

/** How near, over time: hours per 24 hours at the start and now. */
export type HoursCourse =
  | { readonly type: "unknown" }
  | { readonly type: "same"; readonly hours: number }
  | { readonly type: "changed"; readonly first: number; readonly last: number };

/** What fills the days now, and since when. */
export type Daytime = {
  readonly kind: "school" | "werk" | "dagbesteding";
  readonly since: PlainDate;
  /** There was such a thing before, and it had stopped. */
  readonly isAgain: boolean;
  /** It began after the one-to-one care did. */
  readonly isNew: boolean;
};

/** What the sentence on top of the page is made of. */
export type PageFacts = {
  readonly state: "running" | "ended" | "planned";
  readonly since: PlainDate;
  readonly months: number;
  readonly hours: HoursCourse;
  readonly daytime: Daytime | null;
};

/** The facts of a trajectory on the day of the dossier; facts of later days do not exist yet. */
export function pageFacts({ at, trajectory, records }: Dossier): PageFacts {
  const { startDate, endDate } = trajectory;
  const last = endDate !== null && endDate < at ? endDate : at;
  return {
    state: startDate > at ? "planned" : isActive(trajectory, at) ? "running" : "ended",
    since: startDate,
    months: Math.max(0, monthsBetween(startDate, last)),
    hours: hoursCourse(records.intensity.filter(({ from }) => from <= at)),
    daytime: endDate === null ? daytime(records.activity, startDate, at) : null,
  };
}

function hoursCourse(periods: readonly Intensity[]): HoursCourse {
  const known = periods
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .flatMap(({ hoursPerDay }) => (hoursPerDay === null ? [] : [hoursPerDay]));
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return { type: "unknown" };
  return first === last ? { type: "same", hours: last } : { type: "changed", first, last };
}

const daytimeKinds = ["school", "werk", "dagbesteding"] as const;

function daytime(
  activities: readonly Activity[],
  startDate: PlainDate,
  at: PlainDate,
): Daytime | null {
  for (const kind of daytimeKinds) {
    const all = activities.filter((activity) => activity.kind === kind && activity.from <= at);
    const current = all
      .filter(({ until }) => until === null || at <= until)
      .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
    if (current === undefined) continue;
    const isAgain = all.some(({ until }) => until !== null && until < current.from);
    return { kind, since: current.from, isAgain, isNew: current.from > startDate };
  }
  return null;
}
