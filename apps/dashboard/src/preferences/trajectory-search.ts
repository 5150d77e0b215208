import {
  decisionMomentKinds,
  goalDomains,
  heardGroups,
  hoursBands,
  impactThemes,
  legalWorlds,
  purposes,
  signalIds,
  stances,
  trajectoryTypes,
} from "@nabij/domain";
import { anyNumberOf, anyOf, day, id, laterPage, month, on, readSearch } from "./read-search.ts";
import { searchText } from "./search-text.ts";

/** Running, ended, or both. */
export const trajectoryStates = ["lopend", "afgesloten", "alle"] as const;

/** What the list can be ordered by. */
export const sortColumns = [
  "number",
  "client",
  "team",
  "startDate",
  "plannedEndDate",
  "hoursPerDay",
  "lastEvaluation",
  "signals",
] as const;

/** Months that the overview counts apart. */
const longerThan = [12, 24, 60] as const;

const readers = {
  staat: anyOf(trajectoryStates),
  dag: day,
  team: id,
  wet: anyOf(legalWorlds),
  type: anyOf(trajectoryTypes),
  houding: anyOf(stances),
  functie: anyOf(purposes),
  signaal: anyOf(signalIds),
  aandacht: on,
  redenen: anyOf(["onbekend"]),
  gegroeid: on,
  gestart: month,
  gestopt: month,
  opbouw: anyOf(goalDomains),
  gevolg: anyOf(impactThemes),
  /** Running longer than so many months. */
  langer: anyNumberOf(longerThan),
  uren: anyOf(hoursBands),
  verplaatst: on,
  gehoord: anyOf(heardGroups),
  besluit: anyOf(decisionMomentKinds),
  volgorde: anyOf(sortColumns),
  aflopend: on,
  pagina: laterPage,
};

/** What the address of this page knows. */
export const trajectoryFilterNames: readonly string[] = Object.keys(readers);

/**
 * Filters of the list of trajectories as they stand in the address. What cannot be read is left
 * out. What someone searches for by name never stands here.
 */
export type TrajectorySearch = ReturnType<typeof readTrajectorySearch>;

export function readTrajectorySearch(search: Readonly<Record<string, unknown>>) {
  return readSearch(readers, search);
}

const states = { lopend: "active", afgesloten: "ended", alle: "all" } as const;

/** Rows on one page of the list. */
export const rowsPerPage = 100;

/** The filters in the words of the API. */
export function trajectoryFilter(search: TrajectorySearch) {
  const filter = {
    at: search.dag,
    teamId: search.team,
    legalWorld: search.wet,
    type: search.type,
    stance: search.houding,
    purpose: search.functie,
    signal: search.signaal,
    attention: search.aandacht,
    reasons: search.redenen === undefined ? undefined : ("unknown" as const),
    grew: search.gegroeid,
    startedIn: search.gestart,
    endedIn: search.gestopt,
    opbouw: search.opbouw,
    impact: search.gevolg,
    longerThan: search.langer,
    hours: search.uren,
    moved: search.verplaatst,
    heard: search.gehoord,
    due: search.besluit,
    sort: search.volgorde,
    descending: search.aflopend,
    offset: search.pagina === undefined ? undefined : (search.pagina - 1) * rowsPerPage,
  };
  return { state: states[search.staat ?? "lopend"], ...present(filter) };
}

/** The filters as the end of an address; the state always stands there, so that a link is exact. */
export function trajectorySearchText(search: TrajectorySearch): string {
  return searchText({ staat: "lopend", ...present(search) });
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Only the fields that have a value: the API takes no `undefined`. */
function present<T extends Record<string, unknown>>(fields: T): Present<T> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Present<T>;
}
