import type { RecordKind, RecordOf, TrajectoryFacts } from "@nabij/domain";
import type { DemoRecord } from "./case-book.ts";

type Demo = { readonly records: readonly DemoRecord[] };

/** All records of one kind. */
export function recordsOf<K extends RecordKind>({ records }: Demo, kind: K): RecordOf<K>[] {
  return records.flatMap((entry) => (entry.kind === kind ? [entry.record as RecordOf<K>] : []));
}

/** What the core signals look at, for every trajectory of a demo. */
export function factsOf(demo: Demo): readonly TrajectoryFacts[] {
  const clients = new Map(recordsOf(demo, "client").map((client) => [client.id, client]));
  const ofTrajectory = <
    K extends "goal" | "evaluation" | "restriction" | "regieAssignment" | "deliveredHours",
  >(
    kind: K,
  ) => Map.groupBy(recordsOf(demo, kind), ({ trajectoryId }) => trajectoryId);
  const ofClient = <
    K extends "explanatoryAnalysis" | "diagnosis" | "placement" | "transition18" | "activity",
  >(
    kind: K,
  ) => Map.groupBy(recordsOf(demo, kind), ({ clientId }) => clientId);
  const goals = ofTrajectory("goal");
  const evaluations = ofTrajectory("evaluation");
  const restrictions = ofTrajectory("restriction");
  const regieAssignments = ofTrajectory("regieAssignment");
  const deliveredHours = ofTrajectory("deliveredHours");
  const explanatoryAnalyses = ofClient("explanatoryAnalysis");
  const diagnoses = ofClient("diagnosis");
  const placements = ofClient("placement");
  const transitions18 = ofClient("transition18");
  const activities = ofClient("activity");
  return recordsOf(demo, "trajectory").flatMap((trajectory) => {
    const client = clients.get(trajectory.clientId);
    if (client === undefined) return [];
    return [
      {
        client,
        trajectory,
        goals: goals.get(trajectory.id) ?? [],
        evaluations: evaluations.get(trajectory.id) ?? [],
        restrictions: restrictions.get(trajectory.id) ?? [],
        regieAssignments: regieAssignments.get(trajectory.id) ?? [],
        deliveredHours: deliveredHours.get(trajectory.id) ?? [],
        explanatoryAnalyses: explanatoryAnalyses.get(client.id) ?? [],
        diagnoses: diagnoses.get(client.id) ?? [],
        placements: placements.get(client.id) ?? [],
        transitions18: transitions18.get(client.id) ?? [],
        activities: activities.get(client.id) ?? [],
      },
    ];
  });
}
