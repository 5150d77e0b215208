import type { Database } from "#connect";
import type { Scope } from "../scope/scope.ts";
import type { TrajectoryFilter } from "../trajectory/trajectory-filter.ts";
import type { TrajectoryQuery } from "../trajectory/trajectory-query.ts";
import { firstPlaces } from "./first-places.ts";
import { indexOf } from "./index-of.ts";
import { matchingPlaces } from "./matching-places.ts";
import { placeOrder } from "./place-order.ts";

/** So few ids are found as fast in the tables: nobody reads an organisation for them. */
const fewIds = 500;

/** A page of ids, and how many trajectories match. */
export type FoundPage = { readonly ids: readonly string[]; readonly total: number };

/** How many trajectories match; undefined when that is to be asked of the tables. */
export function countInIndex(
  db: Database,
  scope: Scope,
  filter: TrajectoryFilter,
): number | undefined {
  const index = indexFor(db, scope, filter);
  return index === undefined ? undefined : matchingPlaces(index, scope, filter)?.length;
}

/** The page that is asked for; undefined when that is to be asked of the tables. */
export function findInIndex(
  db: Database,
  scope: Scope,
  query: TrajectoryQuery,
): FoundPage | undefined {
  const index = indexFor(db, scope, query);
  if (index === undefined) return undefined;
  const places = matchingPlaces(index, scope, query);
  const order = placeOrder(db, scope, index, query);
  if (places === undefined || order === undefined) return undefined;
  const { limit = 50, offset = 0 } = query;
  const page = firstPlaces(places, order, offset + limit).slice(offset);
  const { id } = index.rows.texts;
  return { ids: page.flatMap((place) => id[place] ?? []), total: places.length };
}

function indexFor(db: Database, scope: Scope, { ids }: TrajectoryFilter) {
  return indexOf(db, scope, { mayBegin: ids === undefined || ids.length > fewIds });
}
