import { type Database, getDossier, recordTables } from "@nabij/db";
import { type RecordKind, recordKinds, records } from "@nabij/domain";
import { scope } from "../seed/measured-organisation.ts";
import { type Bench, callerFor, inTurn, type Measured, way } from "./layer.ts";

type Dossier = { readonly records: Readonly<Partial<Record<RecordKind, readonly Named[]>>> };
type Named = { readonly id: string };

/** One trajectory with all that hangs on it. At the upper layers being read is on record, and signals come along. */
export function detail({ db, http, trajectoryIds }: Bench): Measured {
  const caller = callerFor(db);
  const idOf = (round: number) => inTurn(trajectoryIds, round);
  const ask = rawDetail(db);
  return {
    name: "one trajectory, all children",
    layers: {
      raw: way((round) => ask(idOf(round)), gistOf),
      store: way((round) => getDossier(db, scope, idOf(round)) as Dossier, gistOf),
      caller: way((round) => caller.trajectory.dossier({ id: idOf(round) }), gistOf),
      http: way(
        (round) => http.ask("trajectory.dossier", { id: idOf(round) }) as Promise<Dossier>,
        gistOf,
      ),
    },
  };
}

/** The ids of every kind; what the client said is shown to some only, so it is left out. */
function gistOf({ records: found }: Dossier): unknown {
  return recordKinds
    .filter((kind) => kind !== "clientVoice" && kind !== "client" && kind !== "trajectory")
    .map((kind) => [kind, (found[kind] ?? []).map(({ id }) => id).toSorted()]);
}

/** All children in one statement, as JSON. */
function rawDetail({ sqlite }: Database) {
  const parts = recordKinds
    .filter((kind) => records[kind].parent !== null)
    .map((kind) => `'${kind}', json((${jsonOf(sqlite, kind)}))`);
  // A function of SQLite takes at most so many arguments: the kinds stand in a few objects.
  const perObject = 20;
  const objects: string[] = [];
  for (let at = 0; at < parts.length; at += perObject) {
    objects.push(`json_object(${parts.slice(at, at + perObject).join(", ")})`);
  }
  const statement = sqlite.prepare(
    `select ${objects.join(", ")} from trajectory t where t.id = @id
       and t.organisation_id = @organisationId and t.removed_at is null`,
  );
  return (id: string): Dossier => {
    const { organisationId } = scope;
    const row = statement.raw().get({ id, organisationId }) as string[] | undefined;
    return { records: Object.assign({}, ...(row ?? []).map((text) => JSON.parse(text))) };
  };
}

function jsonOf(sqlite: Database["sqlite"], kind: RecordKind): string {
  const name = kind.replace(/[A-Z0-9]+/g, (part) => `_${part.toLowerCase()}`);
  const table = recordTables[kind] === undefined ? kind : name;
  const columns = sqlite.pragma(`table_info(${table})`) as { name: string }[];
  const fields = columns
    .filter((column) => column.name !== "organisation_id" && column.name !== "removed_at")
    .map((column) => `'${column.name}', x."${column.name}"`);
  const own =
    records[kind].parent === "client" ? "x.client_id = t.client_id" : "x.trajectory_id = t.id";
  const object = `json_object(${fields.join(", ")})`;
  return `select json_group_array(json(${object})) from ${table} x where ${own} and x.removed_at is null`;
}
