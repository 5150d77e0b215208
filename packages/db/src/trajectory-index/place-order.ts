import type { Database } from "#connect";
import { listTeams } from "../organisation/store.ts";
import type { Scope } from "../scope/scope.ts";
import type { TrajectoryQuery } from "../trajectory/trajectory-query.ts";
import type { PlaceOrder } from "./first-places.ts";
import { type IndexRows, nothing } from "./index-rows.ts";
import type { OrganisationIndex } from "./organisation-index.ts";
import { byCodePoint, folded } from "./text-order.ts";

type Tie = PlaceOrder["tie"];
type Keyed = Pick<PlaceOrder, "keys" | "tie">;

/**
 * The order a list is asked in, the same as the tables give; undefined while what it sorts by is
 * being read. Rows alike are ordered by number, so that every page follows on the one before.
 */
export function placeOrder(
  db: Database,
  scope: Scope,
  index: OrganisationIndex,
  query: TrajectoryQuery,
): PlaceOrder | undefined {
  const keyed = keyedBy(db, scope, index, query);
  return keyed === undefined ? undefined : { ...keyed, descending: query.descending ?? false };
}

function keyedBy(
  db: Database,
  scope: Scope,
  { rows, column }: OrganisationIndex,
  { sort = "number", at, active, reader = "dossier" }: TrajectoryQuery,
): Keyed | undefined {
  const byNumber = numberTie(rows);
  switch (sort) {
    case "number":
      return { keys: rows.column("numberKey"), tie: byNumber };
    case "client":
      return { keys: rows.column("nameKey"), tie: nameTie(rows, byNumber) };
    case "team":
      return { keys: ranks(rows, "team", namesOfTeams(db, scope, rows)), tie: byNumber };
    case "type":
      return { keys: ranks(rows, "type", namesOfTypes(rows)), tie: byNumber };
    case "startDate":
      return { keys: rows.column("start"), tie: byNumber };
    case "endDate":
      return { keys: rows.column("endOrNothing"), tie: byNumber };
    case "plannedEndDate":
      return { keys: rows.column("plannedEnd"), tie: byNumber };
    case "hoursPerDay":
    case "lastEvaluation": {
      const keys = column({ what: sort, at });
      return keys === undefined ? undefined : { keys, tie: byNumber };
    }
    case "signals": {
      const keys = column({ what: sort, at, reader });
      // The order the kept tallies stand in.
      const tie = active === at ? startTie(rows) : byNumber;
      return keys === undefined ? undefined : { keys, tie };
    }
  }
}

function numberTie({ texts: { number }, column }: IndexRows): Tie {
  const keys = column("numberKey");
  return (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || byCodePoint(number[a] ?? "", number[b] ?? "");
}

function nameTie({ texts: { name } }: IndexRows, last: Tie): Tie {
  return (a, b) => byCodePoint(name[a] ?? "", name[b] ?? "") || last(a, b);
}

function startTie({ texts: { id }, column }: IndexRows): Tie {
  const starts = column("start");
  return (a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || byCodePoint(id[a] ?? "", id[b] ?? "");
}

/** The rank of the word each row has in a column; rows without one come first. */
function ranks(rows: IndexRows, name: "team" | "type", named: readonly NamedCode[]): Float64Array {
  const inOrder = named.toSorted((a, b) => byCodePoint(a.name, b.name));
  const rankOf = new Float64Array(rows.words.length).fill(nothing);
  let rank = 0;
  for (const [at, { code, name }] of inOrder.entries()) {
    // Teams of the same name share a rank.
    if (at > 0 && inOrder[at - 1]?.name !== name) rank += 1;
    rankOf[code] = rank;
  }
  const codes = rows.column(name);
  const found = new Float64Array(codes.length);
  for (let place = 0; place < found.length; place += 1) {
    found[place] = rankOf[codes[place] ?? nothing] ?? nothing;
  }
  return found;
}

type NamedCode = { readonly code: number; readonly name: string };

function namesOfTeams(db: Database, scope: Scope, rows: IndexRows): readonly NamedCode[] {
  return listTeams(db, scope).flatMap(({ id, name }) => {
    const code = rows.codeOf(id);
    return code === undefined ? [] : [{ code, name: folded(name) }];
  });
}

function namesOfTypes(rows: IndexRows): readonly NamedCode[] {
  return rows.words.map((name, code) => ({ code, name }));
}
