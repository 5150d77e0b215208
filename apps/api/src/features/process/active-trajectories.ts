import { allRecords, type Database, type Scope } from "@nabij/db";
import {
  type Client,
  isActive,
  type LegalWorld,
  type PlainDate,
  type RecordKind,
  type RecordOf,
  type Trajectory,
} from "@nabij/domain";

/** A trajectory by the names people know it by. */
export type NamedTrajectory = {
  readonly trajectoryId: string;
  readonly number: string;
  readonly clientName: string;
  readonly teamId: string | null;
  readonly legalWorlds: readonly LegalWorld[];
  readonly startDate: PlainDate;
};

/** The trajectories that run on day `at`, by id. */
export function activeTrajectories(
  db: Database,
  scope: Scope,
  at: PlainDate,
): ReadonlyMap<string, NamedTrajectory> {
  const active = [...allRecords(db, scope, "trajectory")].filter((each) => isActive(each, at));
  const wanted = new Set(active.map(({ clientId }) => clientId));
  const clients = new Map<string, Client>();
  for (const client of allRecords(db, scope, "client")) {
    if (wanted.has(client.id)) clients.set(client.id, client);
  }
  return new Map(
    active.flatMap((trajectory) => {
      const client = clients.get(trajectory.clientId);
      return client === undefined ? [] : [[trajectory.id, nameOf(trajectory, client)]];
    }),
  );
}

/** A trajectory with its client, as lists show them. */
export function nameOf(
  { id, number, startDate }: Trajectory,
  { chosenName, pseudonym, teamId, legalWorlds }: Client,
): NamedTrajectory {
  const clientName = chosenName ?? pseudonym;
  return { trajectoryId: id, number, clientName, teamId, legalWorlds, startDate };
}

type OnTrajectory = Extract<RecordKind, "frameworkStep" | "escalation" | "crisis">;

/** All records of a kind, under the id of their trajectory; only of the trajectories named. */
export function groupedByTrajectory<K extends OnTrajectory>(
  db: Database,
  scope: Scope,
  kind: K,
  wanted: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly RecordOf<K>[]> {
  const groups = new Map<string, RecordOf<K>[]>();
  for (const record of allRecords(db, scope, kind)) {
    const { trajectoryId } = record;
    if (!wanted.has(trajectoryId)) continue;
    const group = groups.get(trajectoryId);
    if (group === undefined) groups.set(trajectoryId, [record]);
    else group.push(record);
  }
  return groups;
}
