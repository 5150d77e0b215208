import type { Client } from "../client/client.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import type { TrajectoryFacts } from "./signal.ts";

/** What the signals look at for one trajectory; a list left out is empty. */
export function factsOf(
  client: Client,
  trajectory: Trajectory,
  recorded: Partial<Omit<TrajectoryFacts, "client" | "trajectory">> = {},
): TrajectoryFacts {
  return {
    goals: [],
    evaluations: [],
    explanatoryAnalyses: [],
    regieAssignments: [],
    diagnoses: [],
    placements: [],
    transitions18: [],
    activities: [],
    restrictions: [],
    deliveredHours: [],
    ...recorded,
    client,
    trajectory,
  };
}
