import {
  factLists,
  factsOf as factsOfDomain,
  type RecordKind,
  type RecordOf,
  type TrajectoryFacts,
} from "@nabij/domain";
import type { DemoRecord } from "./case-book.ts";

type Demo = { readonly records: readonly DemoRecord[] };

/** All records of one kind. */
export function recordsOf<K extends RecordKind>({ records }: Demo, kind: K): RecordOf<K>[] {
  return records.flatMap((entry) => (entry.kind === kind ? [entry.record as RecordOf<K>] : []));
}

/** What the signals look at, for every trajectory of a demo. */
export function factsOf(demo: Demo): readonly TrajectoryFacts[] {
  const clients = new Map(recordsOf(demo, "client").map((client) => [client.id, client]));
  const lists = Object.entries(factLists).map(
    ([list, kind]) => [list, Map.groupBy(recordsOf(demo, kind), parentOf)] as const,
  );
  return recordsOf(demo, "trajectory").flatMap((trajectory) => {
    const client = clients.get(trajectory.clientId);
    if (client === undefined) return [];
    const recorded = lists.map(([list, byParent]) => [
      list,
      byParent.get(trajectory.id) ?? byParent.get(client.id) ?? [],
    ]);
    return [factsOfDomain(client, trajectory, Object.fromEntries(recorded))];
  });
}

function parentOf(record: RecordOf<RecordKind>): string | null {
  if ("trajectoryId" in record) return record.trajectoryId;
  return "clientId" in record ? record.clientId : null;
}
