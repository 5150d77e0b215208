import type { Client } from "../client/client.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { factLists, type TrajectoryFacts } from "./signal.ts";

const nothing = Object.fromEntries(Object.keys(factLists).map((list) => [list, []]));

/** What the signals look at for one trajectory; a list left out is empty. */
export function factsOf(
  client: Client,
  trajectory: Trajectory,
  recorded: Partial<Omit<TrajectoryFacts, "client" | "trajectory">> = {},
): TrajectoryFacts {
  return { ...nothing, ...recorded, client, trajectory } as TrajectoryFacts;
}
