export * from "./agreement/agreement.ts";
export * from "./agreement/agreement-gaps.ts";
export * from "./agreement/agreements-to-records.ts";
export * from "./agreement/looks-like-restriction.ts";
export * from "./agreement/restriction-steps.ts";
export { longestAnswer, plainText, textLength } from "./answer/plain-text.ts";
export { saysNothing } from "./answer/says-nothing.ts";
export * from "./guide/choose-questions.ts";
export { fullGuide } from "./guide/full-guide.ts";
export * from "./guide/guide.ts";
export * from "./guide/guide-hash.ts";
export * from "./guide/lint-guide.ts";
export * from "./guide/role.ts";
export * from "./report/choice-differences.ts";
export * from "./report/differences.ts";
export type { ImpactColumn, ImpactLine, ImpactReport } from "./report/impact-report.ts";
export type { Quote } from "./report/quote.ts";
export {
  type Report,
  type ReportAgreement,
  type ReportPhase,
  type ReportQuestion,
  report,
} from "./report/report.ts";
export * from "./session/answer-texts.ts";
export * from "./session/command.ts";
export { type Decision, decide } from "./session/decide.ts";
export { mostParticipants } from "./session/decide-start.ts";
export type { Effect } from "./session/effect.ts";
export { SessionEvent } from "./session/event.ts";
export { evolve, replay } from "./session/evolve.ts";
export type { Refusal } from "./session/refusal.ts";
export * from "./session/state.ts";
export type { AskedProbeView, CurrentQuestion } from "./view/current-question.ts";
export {
  type AnswerView,
  type PhaseProgress,
  project,
  type SessionView,
  type Viewer,
} from "./view/project.ts";
