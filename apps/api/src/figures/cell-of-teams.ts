import type { Scope } from "@nabij/db";
import type { LegalWorld } from "@nabij/domain";
import { aCell, type Cell, type DayFigures, stale } from "./day-figures.ts";
import type { OrganisationIndex } from "./organisation-index.ts";

/**
 * The numbers of the teams a question is about: the one that is asked, the own ones of who sees no
 * others, or undefined for every team. A team that is not theirs, or has nobody, is none.
 */
export function teamsAsked(
  { scope, teamId }: { readonly scope: Scope; readonly teamId: string | undefined },
  { teamNumber }: Pick<OrganisationIndex, "teamNumber">,
): readonly number[] | undefined {
  const own = scope.teamIds;
  if (own === undefined && teamId === undefined) return undefined;
  const asked = teamId === undefined ? (own ?? []) : [teamId];
  const theirs = asked.filter((id) => own === undefined || own.includes(id));
  return [...new Set(theirs.map(teamNumber))].filter((number) => number !== 0);
}

/**
 * The sums over these teams, or over all; undefined where nobody is. A client is in one team, so
 * that nobody counts twice.
 */
export function cellOfTeams(
  { cell }: DayFigures,
  teams: readonly number[] | undefined,
  legalWorld: LegalWorld | undefined,
): Cell | undefined {
  if (teams === undefined) return cell(0, legalWorld);
  const cells = teams.flatMap((team) => cell(team, legalWorld) ?? []);
  return cells.length <= 1 ? cells[0] : cells.reduce(added, aCell());
}

function added(sum: Cell, { counters, durations, hours, oldest }: Cell): Cell {
  counters.forEach((count, index) => {
    sum.counters[index] = (sum.counters[index] ?? 0) + count;
  });
  addCounts(sum.durations, durations);
  addCounts(sum.hours, hours);
  oldest.forEach((start, index) => {
    const known = sum.oldest[index] ?? stale;
    // Not known of one of them is not known of all: it is the lowest number there is.
    sum.oldest[index] = Math.min(known, start);
  });
  return sum;
}

function addCounts(sum: Map<number, number>, counts: ReadonlyMap<number, number>): void {
  for (const [key, count] of counts) sum.set(key, (sum.get(key) ?? 0) + count);
}
