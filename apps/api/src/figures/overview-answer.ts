import type { Database, Reader, Scope } from "@nabij/db";
import { decisionMomentKinds, type LegalWorld, type PlainDate, type RuleSet } from "@nabij/domain";
import { teamsAsked } from "./cell-of-teams.ts";
import { place } from "./counters.ts";
import type { Cell, DayFigures } from "./day-figures.ts";
import { dueThisWeek } from "./due-this-week.ts";
import { oldestMonths, refreshOldest } from "./oldest-months.ts";
import type { OrganisationIndex } from "./organisation-index.ts";
import { cellFigures, processMoments } from "./overview-figures.ts";

/** The figures of an overview: for whom, which filter, and which day. */
export type OverviewQuestion = {
  readonly scope: Scope;
  readonly reader: Reader;
  readonly ruleSet: RuleSet;
  readonly teamId: string | undefined;
  readonly legalWorld: LegalWorld | undefined;
  readonly at: PlainDate;
};

export type OverviewFigures = ReturnType<typeof overviewFigures>;

/** The figures of a cell with the names, ages and teams that no sum holds. */
export function overviewFigures(
  db: Database,
  question: OverviewQuestion,
  index: OrganisationIndex,
  day: DayFigures,
  cell: Cell | undefined,
) {
  const { scope, reader, legalWorld, at } = question;
  const { store } = index;
  const figures = cellFigures(cell, day.calendar, reader);
  const narrowed = { teams: teamsAsked(question, index), legalWorld };
  if (cell !== undefined) refreshOldest(cell, store, day.calendar.at, narrowed);
  const kinds = reader === "process" ? processMoments : new Set(decisionMomentKinds);
  const decisions = dueThisWeek({ db, scope, store }, day, { ...narrowed, kinds });
  return {
    ...figures,
    signals: figures.signals.map((each) => ({
      ...each,
      oldestMonths: cell === undefined ? 0 : oldestMonths(cell, each.id, reader, at),
    })),
    decisions,
    teams: growthPerTeam(index, day, question, narrowed.teams),
  };
}

/** More teams than this are too many to look at beside each other. */
const teamsShown = 40;

/** Where something grows: per team how many run, and in how many a goal was reached; never a ranking (trap 27). */
function growthPerTeam(
  { teamOf }: OrganisationIndex,
  day: DayFigures,
  { legalWorld, reader }: OverviewQuestion,
  asked: readonly number[] | undefined,
) {
  // One team stands beside nothing.
  if (reader === "process" || (asked?.length ?? 2) < 2) return { total: 0, growing: 0, rows: [] };
  const teams = day.teams().filter((team) => asked === undefined || asked.includes(team));
  const rows = teams.flatMap((team) => {
    const counters = team === 0 ? undefined : day.cell(team, legalWorld)?.counters;
    const trajectories = counters?.[place.trajectories] ?? 0;
    const grew = counters?.[place.grew] ?? 0;
    return trajectories === 0 ? [] : [{ teamId: teamOf(team), trajectories, grew }];
  });
  return {
    total: rows.length,
    growing: rows.filter(({ grew }) => grew > 0).length,
    rows: rows.length > teamsShown ? [] : rows,
  };
}
