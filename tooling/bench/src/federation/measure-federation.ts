import { measureRelease, type ReleaseFigures } from "./measure-release.ts";
import { measureRound, type RoundFigures } from "./measure-round.ts";

export type FederationFigures = {
  readonly rounds: readonly RoundFigures[];
  readonly releases: readonly ReleaseFigures[];
};

/** How much is measured; tests ask for less. */
type FederationSize = {
  readonly organisations: readonly number[];
  readonly cells: number;
  readonly releasesOf: readonly number[];
};

const fullSize: FederationSize = {
  organisations: [12, 100, 1000],
  cells: 400,
  releasesOf: [15, 150],
};

/** Rounds of the benchmark of several sizes, and the check of what is published. */
export async function measureFederation({
  organisations,
  cells,
  releasesOf,
}: FederationSize = fullSize): Promise<FederationFigures> {
  const rounds: RoundFigures[] = [];
  for (const count of organisations) rounds.push(await measureRound(count, cells));
  return { rounds, releases: await measureRelease(releasesOf) };
}
