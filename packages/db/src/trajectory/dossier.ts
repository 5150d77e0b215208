import {
  factsOf as asFacts,
  factLists,
  type RecordKind,
  type RecordOf,
  recordKinds,
  records,
  type TrajectoryFacts,
} from "@nabij/domain";
import type { Database } from "#connect";
import { findRecord, listRecords } from "../record/find-record.ts";
import type { Scope } from "../scope/scope.ts";

/** All records of one trajectory and of its client, each kind in time order. */
export type Dossier = {
  readonly client: RecordOf<"client">;
  readonly trajectory: RecordOf<"trajectory">;
  /** `trajectory` holds all trajectories of the client; kinds of the organisation are empty. */
  readonly records: { readonly [K in RecordKind]: readonly RecordOf<K>[] };
};

/** Everything recorded about a trajectory, or undefined when it is not in scope. */
export function getDossier(db: Database, scope: Scope, trajectoryId: string): Dossier | undefined {
  const trajectory = findRecord(db, scope, "trajectory", trajectoryId);
  if (trajectory === undefined) return undefined;
  const client = findRecord(db, scope, "client", trajectory.clientId);
  if (client === undefined) return undefined;
  const parents = { client: client.id, trajectory: trajectory.id };
  const byKind = recordKinds.map((kind): [RecordKind, readonly object[]] => {
    const { parent } = records[kind];
    if (parent === null) return [kind, kind === "client" ? [client] : []];
    return [kind, listRecords(db, scope, kind, parents[parent])];
  });
  return { client, trajectory, records: Object.fromEntries(byKind) as Dossier["records"] };
}

/** What the signals look at, out of a dossier that was read already. */
export function factsInDossier({ client, trajectory, records: read }: Dossier): TrajectoryFacts {
  const lists = Object.entries(factLists).map(([list, kind]) => [list, read[kind]]);
  return asFacts(client, trajectory, Object.fromEntries(lists));
}
