export { aMemoryRound, runUntil, sameEverywhere } from "./round/testing/a-memory-round.ts";
export {
  aBenchmarkPlan,
  aMember,
  aRoundPlan,
  aSeed,
  aWidePlan,
} from "./round/testing/a-round-plan.ts";
export {
  hasTurn,
  type MemoryRound,
  openInMemory,
  runInMemory,
  sumsInMemory,
  turn,
  willingStart,
} from "./round/testing/in-memory-round.ts";
export { onPaper } from "./round/testing/paper-member.ts";
export { transcriptFor } from "./round/transcript.ts";
export { simulatedRound } from "./simulate/opened-sums.ts";
