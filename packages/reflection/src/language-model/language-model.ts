export { findPersonalData, mustMask } from "../personal-data/find-personal-data.ts";
export { replacePersonalData } from "../personal-data/replace-personal-data.ts";
export { type ClaimFault, leastOverlap } from "./check-claims.ts";
export {
  checkProbe,
  type FindsPersonalData,
  mostProbeWords,
  type ProbeFault,
} from "./check-probe.ts";
export {
  checkSummary,
  type DraftSentence,
  type SentenceFault,
  type SummaryDraft,
  type SummaryFault,
} from "./check-summary.ts";
export { exampleReport, exampleView } from "./example-session.ts";
export { modelLabel, railsVersion } from "./label.ts";
export { changeTexts, textsIn } from "./material-texts.ts";
export { modelConsent } from "./model-consent.ts";
export {
  type ModelPrompt,
  type ModelTask,
  mostData,
  type SentAnswer,
} from "./model-prompt.ts";
export {
  type MayRead,
  type ProbeMaterial,
  type ProbeView,
  probeMaterial,
  probePrompt,
} from "./probe-prompt.ts";
export type { RefusedTopic } from "./refused-topics.ts";
export type { ModelLanguage } from "./stems.ts";
export {
  loneAnswerIds,
  type SummaryChoice,
  type SummaryMaterial,
  type SummaryReport,
  summaryMaterial,
  summaryPrompt,
} from "./summary-prompt.ts";
