import {
  factsOf as asFacts,
  type FactList,
  factLists,
  type PlainDate,
  type RecordKind,
  type RecordOf,
  records,
  type TrajectoryFacts,
} from "@nabij/domain";
import { and, gt, gte, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { childrenOf, findRecord, recordsById } from "../record/find-record.ts";
import { recordStatement } from "../record/record-statement.ts";
import { isVisible, reachOf, type Scope, scopeValues } from "../scope/scope.ts";
import { trajectory } from "./table.ts";

type Trajectory = RecordOf<"trajectory">;

/** Trajectories read at a time: bounds the memory of a walk over all of them. */
const batchSize = 500;

const everyList = Object.keys(factLists) as readonly FactList[];

/** What the signals look at for one trajectory, or undefined when it is not in scope. */
export function factsOf(db: Database, scope: Scope, id: string): TrajectoryFacts | undefined {
  const found = findRecord(db, scope, "trajectory", id);
  return found === undefined ? undefined : factsOfBatch(db, scope, [found])[0];
}

/**
 * What the signals look at for these trajectories, in no particular order; with `lists` only those
 * are read, and the others are empty.
 */
export function factsByIds(
  db: Database,
  scope: Scope,
  ids: readonly string[],
  lists: readonly FactList[] = everyList,
): readonly TrajectoryFacts[] {
  return factsOfBatch(db, scope, recordsById(db, scope, "trajectory", ids), lists);
}

/**
 * As {@link factsByIds}, but a list is read, for all of these trajectories at once, when it is first
 * looked at: for whoever asks a few signals, each of which looks at a few lists.
 */
export function factsWhenAsked(
  db: Database,
  scope: Scope,
  ids: readonly string[],
): readonly TrajectoryFacts[] {
  const found = recordsById(db, scope, "trajectory", ids);
  return withLists(db, scope, found, (facts, ofList) => {
    const getters = everyList.map((list) => [
      list,
      { enumerable: true, get: () => ofList(list)(facts) },
    ]);
    return Object.defineProperties(facts, Object.fromEntries(getters));
  });
}

/**
 * The ids of at most `count` trajectories that come after `after` in order of id: for whoever walks
 * over all of them and does other things in between.
 */
export function trajectoryIdsAfter(
  db: Database,
  scope: Scope,
  after: string,
  count: number,
): readonly string[] {
  const query = prepared(db, `ids after ${reachOf(scope)}`, ({ orm }) =>
    orm
      .select({ id: trajectory.id })
      .from(trajectory)
      .where(and(gt(trajectory.id, sql.placeholder("after")), isVisible("trajectory", scope)))
      .orderBy(trajectory.id)
      .limit(sql.placeholder("count"))
      .prepare(),
  );
  return query.all({ ...scopeValues(scope), after, count }).map(({ id }) => id);
}

/**
 * The facts of every trajectory in scope, in order of id; with `activeAt` only of those that run
 * on that day. One query per table and batch, so that memory stays the same however many there are.
 */
export function* allFacts(
  db: Database,
  scope: Scope,
  { activeAt }: { readonly activeAt?: PlainDate | undefined } = {},
): Generator<TrajectoryFacts> {
  let after = "";
  for (;;) {
    const batch = nextTrajectories(db, scope, after, activeAt);
    yield* factsOfBatch(db, scope, batch);
    const last = batch.at(-1);
    if (last === undefined || batch.length < batchSize) return;
    after = last.id;
  }
}

/** The condition that a trajectory runs on the day in placeholder `name`; its last day counts. */
export function runsOn(name: string): SQL | undefined {
  const day = sql.placeholder(name);
  const { startDate, endDate } = trajectory;
  return and(lte(startDate, day), or(isNull(endDate), gte(endDate, day)));
}

function nextTrajectories(
  db: Database,
  scope: Scope,
  after: string,
  activeAt: PlainDate | undefined,
): readonly Trajectory[] {
  const which = activeAt === undefined ? "all" : "active";
  const query = recordStatement(db, `walk ${which} ${reachOf(scope)}`, "trajectory", () => ({
    where: and(
      gt(trajectory.id, sql.placeholder("after")),
      isVisible("trajectory", scope),
      activeAt === undefined ? undefined : runsOn("activeAt"),
    ),
    order: [trajectory.id],
    limit: batchSize,
  }));
  return query.all({ ...scopeValues(scope), after, activeAt });
}

function factsOfBatch(
  db: Database,
  scope: Scope,
  trajectories: readonly Trajectory[],
  listNames: readonly FactList[] = everyList,
): readonly TrajectoryFacts[] {
  return withLists(db, scope, trajectories, (facts, ofList) => {
    const recorded = listNames.map((list) => [list, ofList(list)(facts)]);
    return Object.assign(facts, Object.fromEntries(recorded));
  });
}

/** The records of a list that belong to a trajectory. */
type OfList = (list: FactList) => (facts: TrajectoryFacts) => readonly RecordOf<RecordKind>[];

/** Facts without lists, each completed by `complete`; a list is read for all of them together. */
function withLists(
  db: Database,
  scope: Scope,
  trajectories: readonly Trajectory[],
  complete: (facts: TrajectoryFacts, ofList: OfList) => TrajectoryFacts,
): readonly TrajectoryFacts[] {
  const ids = trajectories.map((each) => each.id);
  const clientIds = [...new Set(trajectories.map((each) => each.clientId))];
  const clients = new Map(
    recordsById(db, scope, "client", clientIds).map((each) => [each.id, each]),
  );
  const read = new Map<FactList, ReturnType<OfList>>();
  const ofList: OfList = (list) => {
    const known = read.get(list);
    if (known !== undefined) return known;
    const kind = factLists[list];
    const isOfClient = records[kind].parent === "client";
    const of = grouped(db, scope, kind, isOfClient ? clientIds : ids);
    const found = ({ client, trajectory }: TrajectoryFacts) =>
      of(isOfClient ? client.id : trajectory.id);
    read.set(list, found);
    return found;
  };
  return trajectories.map((trajectory) => {
    const client = clients.get(trajectory.clientId);
    if (client === undefined) throw new Error("a trajectory without its client");
    return complete(asFacts(client, trajectory), ofList);
  });
}

/** Records of one kind under the id of what they hang on. */
type Grouped<K extends RecordKind> = (parentId: string) => readonly RecordOf<K>[];

function grouped<K extends RecordKind>(
  db: Database,
  scope: Scope,
  kind: K,
  parentIds: readonly string[],
): Grouped<K> {
  const groups = new Map<string, RecordOf<K>[]>();
  for (const record of childrenOf(db, scope, kind, parentIds)) {
    const parentId = parentOf(record);
    const group = groups.get(parentId);
    if (group === undefined) groups.set(parentId, [record]);
    else group.push(record);
  }
  return (parentId) => groups.get(parentId) ?? [];
}

function parentOf(record: RecordOf<RecordKind>): string {
  if ("trajectoryId" in record) return record.trajectoryId ?? "";
  return "clientId" in record ? record.clientId : "";
}
