import {
  addMonths,
  type DecisionMomentKind,
  dayNumber,
  decisionMomentKinds,
  type GoalDomain,
  goalDomains,
  type HeardGroup,
  type HoursBand,
  heardGroups,
  hoursBands,
  type Impact,
  impactThemes,
} from "@nabij/domain";
import type { Calendar } from "./calendar.ts";
import { type Contributions, contribute, noContributions } from "./contributions.ts";
import { place } from "./counters.ts";
import { field, flag, type Section } from "./packed-row.ts";
import type { RowStore } from "./row-store.ts";

/** What a list of trajectories asks of their figures on a day: the same counts as the overview. */
export type RowFilter = {
  readonly reasons?: "unknown" | undefined;
  readonly grew?: boolean | undefined;
  /** `2026-03`: the month of the last day. */
  readonly endedIn?: string | undefined;
  readonly opbouw?: GoalDomain | undefined;
  readonly impact?: Impact["theme"] | undefined;
  readonly hours?: HoursBand | undefined;
  readonly moved?: boolean | undefined;
  readonly heard?: HeardGroup | undefined;
  readonly due?: DecisionMomentKind | undefined;
};

/** The ids of the trajectories that pass, running or not: the list says which of those it wants. */
export function matchingRows(
  store: RowStore,
  calendar: Calendar,
  filter: RowFilter,
): readonly string[] {
  const numbers = store.numbers();
  const wanted = wantedPlaces(filter);
  const only = sectionsOf(filter);
  const [endsFrom, endsBefore] = monthOf(filter.endedIn);
  const scratch = noContributions();
  const ids: string[] = [];
  for (const row of store.rows()) {
    const offset = store.offset(row);
    const end = numbers[offset + field.end] ?? 0;
    const flags = numbers[offset + field.flags] ?? 0;
    if (end < endsFrom || end >= endsBefore) continue;
    if (filter.reasons !== undefined && (flags & flag.reasonsUnknown) === 0) continue;
    if (wanted.length > 0) {
      contribute(scratch, { numbers, offset, calendar, only });
      if (!wanted.every((places) => counts(scratch, places))) continue;
    }
    ids.push(store.idOf(row));
  }
  return ids;
}

/** The sections that parts of the filter are counted from. */
function sectionsOf(filter: RowFilter): ReadonlySet<Section> {
  const of: Readonly<Record<Exclude<keyof RowFilter, "reasons" | "endedIn">, Section>> = {
    grew: "goals",
    opbouw: "goals",
    impact: "impacts",
    hours: "hours",
    moved: "moves",
    heard: "heard",
    due: "moments",
  };
  const asked = Object.entries(of).filter(
    ([part]) => filter[part as keyof RowFilter] !== undefined,
  );
  return new Set(asked.map(([, name]) => name));
}

/** Per part of the filter the counters of which one has to count. */
function wantedPlaces({ grew, opbouw, impact, hours, moved, heard, due }: RowFilter) {
  const theme = impact === undefined ? 0 : place.impacts + impactThemes.indexOf(impact) * 4;
  return [
    ...(grew === true ? [[place.grew]] : []),
    ...(opbouw === undefined ? [] : [[place.agreed + goalDomains.indexOf(opbouw)]]),
    ...(impact === undefined ? [] : [[theme, theme + 1, theme + 2, theme + 3]]),
    ...(hours === undefined ? [] : [[place.bands + hoursBands.indexOf(hours)]]),
    ...(moved === true ? [[place.moved]] : []),
    ...(heard === undefined ? [] : [[place.heard + heardGroups.indexOf(heard)]]),
    ...(due === undefined ? [] : [[place.due + decisionMomentKinds.indexOf(due)]]),
  ];
}

function counts({ places }: Contributions, wanted: readonly number[]): boolean {
  return wanted.some((each) => places.includes(each));
}

/** The first day of a month and of the next; without a month every day there is. */
function monthOf(month: string | undefined): readonly [number, number] {
  if (month === undefined) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const first = `${month}-01`;
  return [dayNumber(first), dayNumber(addMonths(first, 1))];
}
