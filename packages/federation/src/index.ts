export {
  type ClientAnswers,
  type Contribution,
  contributionOf,
} from "./contribution/contribution.ts";
export {
  type Block,
  type BlockWords,
  blocks,
  coarseSquare,
  wordsOf,
} from "./contribution/vector.ts";
export { type AuditOutcome, audit, intervalsOf } from "./disclosure/audit.ts";
export type { Known, KnownSystem } from "./disclosure/cell-system.ts";
export { isUnsafeByLargest, isUnsafeByPrior } from "./disclosure/classical-rules.ts";
export {
  adjacentBins,
  type CountedBin,
  type EstimatedQuantile,
  estimatedQuantile,
  type ShownBin,
} from "./disclosure/distribution.ts";
export { largestShareAtMost, type RoundGroups, type SizeSums } from "./disclosure/dominance.ts";
export { loadSolver } from "./disclosure/load-solver.ts";
export { bandsToAsk, clientsToAsk, squaresToAsk } from "./disclosure/opening.ts";
export { type Failure, failureOf } from "./disclosure/primary.ts";
export {
  Figure,
  HiddenReason,
  type OpenedCell,
  type OpenedSums,
  Publication,
  PublishedBands,
  PublishedTable,
} from "./disclosure/publication.ts";
export { publicationCsv } from "./disclosure/publication-csv.ts";
export { publicationSchema } from "./disclosure/publication-schema.ts";
export {
  type ReleasedPublication,
  type ReleaseRequest,
  releaseFigures,
} from "./disclosure/release.ts";
export { mayChangeRoster } from "./disclosure/roster-change.ts";
export {
  countsShownAs,
  type Interval,
  shownCount,
  shownPercentage,
} from "./disclosure/rounding.ts";
export type { Solver } from "./disclosure/solver.ts";
export { finishRounds } from "./participant/finish-rounds.ts";
export * from "./participant/hub-client.ts";
export * from "./participant/hub-wire.ts";
export { isFinished, type KeptRound, type RoundStore } from "./participant/kept-round.ts";
export type * from "./participant/participant.ts";
export { leaveRounds, participate } from "./participant/participate.ts";
export { putBackRound } from "./participant/put-back-round.ts";
export { readHubLog } from "./participant/read-hub-log.ts";
export {
  answersIn,
  bandCellsOf,
  type Cell,
  cellKey,
  cellsOf,
  cellsOfTable,
  mergedCellsOfTable,
  mergedName,
} from "./plan/cells.ts";
export { BenchmarkPlan, OrganisationTable, Period, PlanTable, total } from "./plan/plan.ts";
export { planHash } from "./plan/plan-hash.ts";
export { headlinePlanId, shippedPlans } from "./plan/shipped-plans.ts";
export { defaultThresholds, looserThan, Thresholds } from "./plan/thresholds.ts";
export { declineReasonFor, type PlanFacts } from "./round/accept-plan.ts";
export { beginRound, type RoundStart } from "./round/begin-round.ts";
export { type HearContext, hear } from "./round/hear.ts";
export {
  expireRound,
  HubRound,
  type HubStep,
  isOver,
  openRound,
  publishRound,
  RoundPhase,
  stopRound,
  sumsOf,
} from "./round/hub-round.ts";
export { type GroupFacts, groupFactsOf, leastGroups } from "./round/legal-groups.ts";
export {
  AbortReason,
  DeclineReason,
  HubMessage,
  NodeMessage,
  type ReceivedMessage,
  RosterMember,
  RoundPlan,
} from "./round/message.ts";
export {
  isDone,
  leaveRound,
  NodePhase,
  NodeRound,
  type NodeStep,
  silenceRound,
} from "./round/node-round.ts";
export { progressOf, type ReceiveRefusal, type RoundProgress, receive } from "./round/receive.ts";
export {
  type FederationSize,
  type LegalGroups,
  type MadeUpOrganisation,
  madeUpOrganisations,
} from "./simulate/made-up-organisation.ts";
export { seededRandom } from "./simulate/seeded-random.ts";
export {
  type PlanResult,
  type SimulatedFederation,
  type SimulationRequest,
  simulate,
} from "./simulate/simulate.ts";
export { simulationTable } from "./simulate/simulation-table.ts";
export { type PlanSummary, summarise } from "./simulate/summarise.ts";
export * from "./trust/application.ts";
export * from "./trust/envelope.ts";
export * from "./trust/hub-key.ts";
export * from "./trust/identity.ts";
export * from "./trust/invitation.ts";
export * from "./trust/invitation-code.ts";
export * from "./trust/key-statement.ts";
export * from "./trust/ledger.ts";
export * from "./trust/log.ts";
export * from "./trust/may-contribute.ts";
export * from "./trust/pending-key.ts";
export * from "./trust/pinned.ts";
export { putBack } from "./trust/put-back.ts";
export * from "./trust/read-log.ts";
export * from "./trust/roster.ts";
export * from "./trust/roster-update.ts";
export * from "./trust/sealed-body.ts";
export * from "./trust/sealed-message.ts";
export * from "./trust/signed-request.ts";
