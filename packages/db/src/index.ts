export {
  type Database,
  type OpenOptions,
  openDatabase,
  schemaVersion,
} from "#connect";
export {
  type AuditPage,
  type AuditVerdict,
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
export {
  type BulkWriter,
  beginTransaction,
  bulkWriter,
  type OpenTransaction,
} from "./bulk/bulk-writer.ts";
export { type ClientQuery, listClients } from "./client/list-clients.ts";
export { DatabaseTooNewError, DatabaseUnwritableError } from "./connect/database-errors.ts";
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
  appendReflectionEvents,
  eraseReflectionWords,
  type HeldSession,
  listReflectionSessions,
  type NewReflectionEvent,
  type ReflectionSessionQuery,
  reflectionEvents,
  type StoredReflectionEvent,
} from "./reflection/store.ts";
export type { Scope } from "./scope/scope.ts";
export { findSetting, saveSetting } from "./setting/store.ts";
export { type Dossier, getDossier } from "./trajectory/dossier.ts";
export { allFacts, factsByIds, factsOf } from "./trajectory/facts.ts";
export {
  countTrajectories,
  listTrajectories,
  type TrajectoryQuery,
  type TrajectoryRow,
  type TrajectorySort,
} from "./trajectory/list-trajectories.ts";
export { type MonthOfStock, stockByMonth } from "./trajectory/stock-by-month.ts";
export type { TrajectoryFilter } from "./trajectory/trajectory-filter.ts";
export {
  countUsers,
  type DemoUser,
  findUser,
  listDemoUsers,
  listUsers,
  type NewUser,
  saveUser,
  saveUserAccess,
  type User,
  type UserAccess,
} from "./user/store.ts";
export { authTables } from "./user/table.ts";
export { commit, inTransaction, type Write, type WriteRefusal } from "./write/write.ts";
