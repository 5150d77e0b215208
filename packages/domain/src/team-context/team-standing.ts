import type { TeamContext } from "./team-context.ts";

type Rating = NonNullable<TeamContext["stability"]>;

/** How many trajectories said what; `onbekend` said nothing. */
export type RatingCounts = Readonly<Record<Rating | "onbekend", number>>;

/** How the team stands around the trajectories of one team, counted per trajectory (G40, G41). */
export type TeamStanding = {
  readonly trajectories: number;
  readonly stability: RatingCounts;
  readonly confidence: RatingCounts;
  /** Trajectories where somebody left in the last twelve months; and where that is not known. */
  readonly staffLeft: Readonly<Record<"ja" | "nee" | "onbekend", number>>;
  readonly sharedVision: Readonly<Record<"ja" | "nee" | "onbekend", number>>;
  readonly coResidentsAsked: Readonly<Record<"ja" | "nee" | "onbekend", number>>;
};

/**
 * Counts the newest picture of each trajectory; a trajectory without one counts as unknown.
 * Counts only, no score: teams are context of a comparison, never its outcome (S30, trap 27).
 */
export function teamStanding(
  trajectoryIds: readonly string[],
  contexts: readonly TeamContext[],
): TeamStanding {
  const inOrder = contexts.toSorted((a, b) => a.date.localeCompare(b.date));
  const newest = new Map(inOrder.map((context) => [context.trajectoryId, context]));
  const all = trajectoryIds.map((id) => newest.get(id));
  const yesNo = (of: (context: TeamContext) => boolean | null) =>
    tally(
      ["ja", "nee"],
      all.map((context) => word(context === undefined ? null : of(context))),
    );
  return {
    trajectories: all.length,
    stability: ratings(all.map((context) => context?.stability ?? null)),
    confidence: ratings(all.map((context) => context?.confidence ?? null)),
    staffLeft: yesNo(({ staffLeft }) => (staffLeft === null ? null : staffLeft > 0)),
    sharedVision: yesNo(({ sharedVision }) => sharedVision),
    coResidentsAsked: yesNo(({ coResidentsAsked }) => coResidentsAsked),
  };
}

function ratings(given: readonly (Rating | null)[]): RatingCounts {
  return tally(["laag", "midden", "hoog"], given);
}

function tally<Word extends string>(
  words: readonly Word[],
  given: readonly (Word | null)[],
): Readonly<Record<Word | "onbekend", number>> {
  const count = (word: Word | null) => given.filter((each) => each === word).length;
  const counts = words.map((word) => [word, count(word)] as const);
  return Object.fromEntries([...counts, ["onbekend", count(null)]]) as Record<
    Word | "onbekend",
    number
  >;
}

function word(value: boolean | null): "ja" | "nee" | null {
  if (value === null) return null;
  return value ? "ja" : "nee";
}
