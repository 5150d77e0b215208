import {
  GoalDomain,
  Impact,
  LegalWorld,
  PlainDate,
  Purpose,
  SignalId,
  Stance,
  TrajectoryType,
} from "@nabij/domain";
import { z } from "zod";
import { searchText } from "./search-text.ts";

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const Sort = z.enum([
  "number",
  "client",
  "team",
  "startDate",
  "plannedEndDate",
  "hoursPerDay",
  "lastEvaluation",
  "signals",
]);

/**
 * Filters of the list of trajectories as they stand in the address. What cannot be read is left
 * out. What someone searches for by name never stands here.
 */
export const TrajectorySearch = z.object({
  staat: z.enum(["lopend", "afgesloten", "alle"]).optional().catch(undefined),
  dag: PlainDate.optional().catch(undefined),
  team: z.uuid().optional().catch(undefined),
  wet: LegalWorld.optional().catch(undefined),
  type: TrajectoryType.optional().catch(undefined),
  houding: Stance.optional().catch(undefined),
  functie: Purpose.optional().catch(undefined),
  signaal: SignalId.optional().catch(undefined),
  aandacht: z.literal(true).optional().catch(undefined),
  redenen: z.literal("onbekend").optional().catch(undefined),
  gegroeid: z.literal(true).optional().catch(undefined),
  gestart: Month.optional().catch(undefined),
  gestopt: Month.optional().catch(undefined),
  opbouw: GoalDomain.optional().catch(undefined),
  gevolg: Impact.shape.theme.optional().catch(undefined),
  volgorde: Sort.optional().catch(undefined),
  aflopend: z.literal(true).optional().catch(undefined),
  pagina: z.number().int().min(2).optional().catch(undefined),
});
export type TrajectorySearch = Partial<z.infer<typeof TrajectorySearch>>;

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
