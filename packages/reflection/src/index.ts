export * from "./agreement/agreement.ts";
export * from "./agreement/agreement-gaps.ts";
export * from "./agreement/agreements-to-records.ts";
export { isReadBack, toldAbout } from "./agreement/heard-agreements.ts";
export * from "./agreement/looks-like-restriction.ts";
export * from "./agreement/restriction-steps.ts";
export { longestAnswer, plainText, textLength } from "./answer/plain-text.ts";
export { saysNothing } from "./answer/says-nothing.ts";
export * from "./guide/adapt-guide.ts";
export {
  type AvailableTime,
  broughtBy,
  chooseQuestions,
  type PlannedPhase,
  plannedMinutes,
} from "./guide/choose-questions.ts";
export * from "./guide/compose-guide.ts";
export * from "./guide/condition-holds.ts";
export * from "./guide/diff-guides.ts";
export * from "./guide/easy-words.ts";
export * from "./guide/fact-condition.ts";
export { sessionFacts } from "./guide/facts-of-trajectory.ts";
export { fillLead, Lead, type LeadReading } from "./guide/fill-lead.ts";
export { fullGuide } from "./guide/full-guide.ts";
export * from "./guide/guide.ts";
export * from "./guide/guide-hash.ts";
export * from "./guide/guides.ts";
export * from "./guide/lexicon.ts";
export * from "./guide/lint-guide.ts";
export * from "./guide/mirror.ts";
export * from "./guide/pictograms.ts";
export * from "./guide/plan-sittings.ts";
export * from "./guide/read-guide.ts";
export * from "./guide/role.ts";
export * from "./guide/role-names.ts";
export * from "./guide/session-facts.ts";
export * from "./guide/sittings-left.ts";
export { personalDataCorpusFigures } from "./personal-data/corpus/personal-data-corpus-figures.ts";
export { findPersonalData, mustMask } from "./personal-data/find-personal-data.ts";
export { type Finding, type FindingKind, mayKeep } from "./personal-data/finding.ts";
export { replacePersonalData } from "./personal-data/replace-personal-data.ts";
export { type NamedPerson, type Roster, RosterEntry, rosterOf } from "./personal-data/roster.ts";
export * from "./report/choice-differences.ts";
export * from "./report/differences.ts";
export * from "./report/field-history.ts";
export * from "./report/history-of.ts";
export type { ImpactColumn, ImpactLine, ImpactReport } from "./report/impact-report.ts";
export { type LoneView, loneViews } from "./report/lone-views.ts";
export * from "./report/option-differences.ts";
export type { Quote } from "./report/quote.ts";
export {
  type Report,
  type ReportAgreement,
  type ReportPhase,
  type ReportQuestion,
  report,
} from "./report/report.ts";
export * from "./report/report-for.ts";
export { type Speaker, speakerOf } from "./report/speaker.ts";
export { differsFrom, type Lone, type RoleMedian, type Spread } from "./report/spread.ts";
export { alikeFrom, suggestGroups } from "./report/suggest-groups.ts";
export type { PersonRemark } from "./safety/behaviour-or-person.ts";
export { type ContactLine, contactsFor, dialled, type OwnContact } from "./safety/contacts-for.ts";
export * from "./safety/device-card.ts";
export type { SafetyLanguage } from "./safety/lexicon.ts";
export type { SafetyNotice } from "./safety/notice-safety.ts";
export { type SafetyWords, safetyWords } from "./safety/safety-words.ts";
export * from "./session/answer-texts.ts";
export type { By } from "./session/by.ts";
export * from "./session/command.ts";
export { type Decision, decide } from "./session/decide.ts";
export type { Effect } from "./session/effect.ts";
export { SessionEvent } from "./session/event.ts";
export { evolve, replay } from "./session/evolve.ts";
export { leastOptions, type OptionGap, optionGaps } from "./session/option-gaps.ts";
export { readerSeq } from "./session/reader-seq.ts";
export type { Refusal } from "./session/refusal.ts";
export { mostParticipants } from "./session/seat-people.ts";
export * from "./session/state.ts";
export * from "./session/together.ts";
export { type BalanceHint, muchOfAll, silentAfter } from "./view/balance-hints.ts";
export type { AskedProbeView, CurrentQuestion } from "./view/current-question.ts";
export {
  type AnswerView,
  type PhaseProgress,
  project,
  type SessionView,
} from "./view/project.ts";
export type { OptionView, RoundView, TogetherView } from "./view/together-view.ts";
export type { Viewer } from "./view/viewer.ts";
export { sharedState, visibleState } from "./view/visible-state.ts";
