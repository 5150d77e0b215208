export {
  type Database,
  latestSchema,
  type OpenOptions,
  openDatabase,
  schemaVersion,
  sqliteVersions,
} from "#connect";
export {
  type AccessLine,
  type AccessPeriod,
  accessToClients,
  actedOn,
} from "./audit/access-to-clients.ts";
export {
  type AuditFilter,
  type AuditPage,
  type AuditVerdict,
  hasAuditHash,
  lastAuditSequence,
  listAudit,
  verifyAudit,
} from "./audit/read-audit.ts";
export {
  type AuditActor,
  type AuditLine,
  type AuditSubject,
  recordAccess,
} from "./audit/record-access.ts";
export { clientByNumber, subjectNumbers } from "./audit/subject-numbers.ts";
export { type DatabaseFault, databaseFaults, isDamage } from "./backup/check-database.ts";
export type { KeptFile } from "./backup/kept-files.ts";
export { copyDatabase, openCopy, sealBackup, toDisk } from "./backup/make-copy.ts";
export { type BackupContent, openBackupToUse, readBackup } from "./backup/read-backup.ts";
export {
  type BulkWriter,
  beginTransaction,
  bulkWriter,
  type OpenTransaction,
} from "./bulk/bulk-writer.ts";
export { type ClientQuery, listClients } from "./client/list-clients.ts";
export { atOneMoment } from "./connect/at-one-moment.ts";
export {
  DatabaseIsBackupError,
  DatabaseTooNewError,
  DatabaseUnwritableError,
  NotABackupError,
} from "./connect/database-errors.ts";
export { isLocked, type Release, takeAlone, takeLock } from "./connect/folder-lock.ts";
export { findLedger, saveLedger } from "./federation/ledger-store.ts";
export {
  changeMembership,
  findMembership,
  listMemberships,
  type MembershipChange,
  type StoredMembership,
  saveMembership,
} from "./federation/membership-store.ts";
export {
  listPublications,
  type StoredPublication,
  savePublication,
} from "./federation/publication-store.ts";
export { findRound, listRounds, type StoredRound, saveRound } from "./federation/round-store.ts";
export type { MembershipStatus, TrustedMember } from "./federation/table.ts";
export { findImportedRow, type ImportedRow, saveImportedRow } from "./import/store.ts";
export {
  findOrganisation,
  listOrganisations,
  listTeams,
  saveOrganisation,
  saveTeam,
} from "./organisation/store.ts";
export { countRecords } from "./record/count-records.ts";
export { findClientId, findTrajectoryId } from "./record/find-id.ts";
export { allRecords, findRecord, listRecords } from "./record/find-record.ts";
export { removeRecord, restoreRecord } from "./record/remove-record.ts";
export { saveRecord } from "./record/save-record.ts";
export { recordTables } from "./record/tables.ts";
export {
  countWrongTry,
  dropReflectionCode,
  saveReflectionCode,
  sessionOfCode,
} from "./reflection/code-store.ts";
export {
  dropOldPages,
  erasedOn,
  eraseReflectionWords,
  sessionsToErase,
} from "./reflection/erasure-store.ts";
export {
  findGuideOf,
  listGuides,
  type OrganisationGuide,
  publishGuide,
} from "./reflection/guide-store.ts";
export {
  findReflectionNames,
  findReflectionSummary,
  keepSharedWith,
  type SharedSentence,
  type StoredSummary,
  saveReflectionNames,
  saveReflectionSummary,
  saveSharedSentences,
  sharedSentences,
} from "./reflection/kept-store.ts";
export {
  findSeat,
  type NewSeat,
  newestSeat,
  type ReflectionSeat,
  removeSeat,
  saveSeat,
  seatSeen,
  seatsOfSession,
} from "./reflection/seat-store.ts";
export {
  appendReflectionEvents,
  type HeldSession,
  listReflectionSessions,
  type NewReflectionEvent,
  type ReflectionSessionQuery,
  reflectionEvents,
  type StoredReflectionEvent,
} from "./reflection/store.ts";
export type { Scope } from "./scope/scope.ts";
export { findSetting } from "./setting/find-setting.ts";
export { saveSetting } from "./setting/store.ts";
export { type AgreedSignal, agreedSignals } from "./signal/agreed-signals.ts";
export { type ClosedSignal, closedSignals } from "./signal/closed-signals.ts";
export { countSignals, longestRunning, type SignalCounts } from "./signal/count-signals.ts";
export { differingSignals } from "./signal/differing-signals.ts";
export {
  type FollowUp,
  type FollowUpAct,
  findFollowUp,
  type SignalReference,
  saveFollowUp,
} from "./signal/follow-up.ts";
export { keptDay } from "./signal/kept-day.ts";
export { listSignals, type OpenSignal, type SignalQuery } from "./signal/list-signals.ts";
export { organisationsToRebuild, rebuildSignals } from "./signal/rebuild-signals.ts";
export { saveSignalSettings } from "./signal/save-signal-settings.ts";
export type { SignalFilter } from "./signal/signal-filter.ts";
export { type SignalEvent, signalHistory } from "./signal/signal-history.ts";
export { signalSettingsOf } from "./signal/signal-settings.ts";
export { signalsOfTrajectories } from "./signal/signals-of-trajectories.ts";
export { endless, type Reader, type SpanRow } from "./signal/span.ts";
export { keptSpans } from "./signal/span-store.ts";
export { changedSince, lastChange, type TrajectoryChange } from "./trajectory/changes.ts";
export { type Dossier, factsInDossier, getDossier } from "./trajectory/dossier.ts";
export {
  allFacts,
  factsByIds,
  factsOf,
  factsWhenAsked,
  trajectoryIdsAfter,
} from "./trajectory/facts.ts";
export { factsByClient } from "./trajectory/facts-by-client.ts";
export { countTrajectories, listTrajectories } from "./trajectory/list-trajectories.ts";
export type { TrajectoryRow } from "./trajectory/rows-by-id.ts";
export { type MonthOfStock, stockByMonth } from "./trajectory/stock-by-month.ts";
export type { TrajectoryFilter } from "./trajectory/trajectory-filter.ts";
export type { TrajectoryQuery, TrajectorySort } from "./trajectory/trajectory-query.ts";
export { warmTrajectoryLists } from "./trajectory-index/index-of.ts";
export { type FoundSession, findSession } from "./user/find-session.ts";
export {
  countUsers,
  type DemoUser,
  findUser,
  insertUser,
  listDemoUsers,
  listUsers,
  type NewUser,
  savePassword,
  saveUser,
  saveUserAccess,
  type User,
  type UserAccess,
} from "./user/store.ts";
export { authTables } from "./user/table.ts";
export { listViews, type NamedView, removeView, saveView } from "./view/store.ts";
export { commitTogether } from "./write/commit-together.ts";
export { commit, inTransaction, type Write, type WriteRefusal } from "./write/write.ts";
