import type { PlainDate, RecordKind, RecordOf, TrajectoryFacts } from "@nabij/domain";
import { and, gt, gte, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { childrenOf, findRecord, recordsById } from "../record/find-record.ts";
import { fieldColumns } from "../record/selection.ts";
import { isVisible, reachOf, type Scope, scopeValues } from "../scope/scope.ts";
import { trajectory } from "./table.ts";

type Trajectory = RecordOf<"trajectory">;

/** Trajectories read at a time: bounds the memory of a walk over all of them. */
const batchSize = 500;

/** What the signals look at for one trajectory, or undefined when it is not in scope. */
export function factsOf(db: Database, scope: Scope, id: string): TrajectoryFacts | undefined {
  const found = findRecord(db, scope, "trajectory", id);
  return found === undefined ? undefined : factsOfBatch(db, scope, [found])[0];
}

/** What the signals look at for these trajectories, in no particular order. */
export function factsByIds(
  db: Database,
  scope: Scope,
  ids: readonly string[],
): readonly TrajectoryFacts[] {
  return factsOfBatch(db, scope, recordsById(db, scope, "trajectory", ids));
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
  const query = prepared(db, `walk ${which} ${reachOf(scope)}`, ({ orm }) =>
    orm
      .select(fieldColumns("trajectory"))
      .from(trajectory)
      .where(
        and(
          gt(trajectory.id, sql.placeholder("after")),
          isVisible("trajectory", scope),
          activeAt === undefined ? undefined : runsOn("activeAt"),
        ),
      )
      .orderBy(trajectory.id)
      .limit(batchSize)
      .prepare(),
  );
  return query.all({ ...scopeValues(scope), after, activeAt });
}

function factsOfBatch(
  db: Database,
  scope: Scope,
  trajectories: readonly Trajectory[],
): readonly TrajectoryFacts[] {
  const ids = trajectories.map((each) => each.id);
  const clientIds = [...new Set(trajectories.map((each) => each.clientId))];
  const clients = new Map(
    recordsById(db, scope, "client", clientIds).map((each) => [each.id, each]),
  );
  const ofTrajectory = <K extends RecordKind>(kind: K) => grouped(db, scope, kind, ids);
  const ofClient = <K extends RecordKind>(kind: K) => grouped(db, scope, kind, clientIds);
  const goals = ofTrajectory("goal");
  const evaluations = ofTrajectory("evaluation");
  const regieAssignments = ofTrajectory("regieAssignment");
  const restrictions = ofTrajectory("restriction");
  const deliveredHours = ofTrajectory("deliveredHours");
  const explanatoryAnalyses = ofClient("explanatoryAnalysis");
  const diagnoses = ofClient("diagnosis");
  const placements = ofClient("placement");
  const transitions18 = ofClient("transition18");
  const activities = ofClient("activity");
  return trajectories.map((trajectory) => {
    const { id, clientId } = trajectory;
    const client = clients.get(clientId);
    if (client === undefined) throw new Error("a trajectory without its client");
    return {
      client,
      trajectory,
      goals: goals(id),
      evaluations: evaluations(id),
      explanatoryAnalyses: explanatoryAnalyses(clientId),
      regieAssignments: regieAssignments(id),
      diagnoses: diagnoses(clientId),
      placements: placements(clientId),
      transitions18: transitions18(clientId),
      activities: activities(clientId),
      restrictions: restrictions(id),
      deliveredHours: deliveredHours(id),
    };
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
