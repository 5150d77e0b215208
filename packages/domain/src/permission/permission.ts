import type { RecordKind } from "../record/records.ts";
import permissionTable from "./permissions.json" with { type: "json" };
import type { Role } from "./role.ts";
import { roles } from "./roles.ts";

/** What can be done; each has its row in permissions.json. */
export type Permission =
  | "process.read"
  | "dossier.read"
  | "signal.read"
  | "overview.read"
  | "organisation.read"
  | "export.run"
  | "import.run"
  | "reflection.hold"
  | "reflection.read"
  | "guide.publish"
  | "mine.read"
  | "voice.give"
  | "team.read"
  | "view.keep"
  | "comparison.read"
  | "contribution.read"
  | "federation.read"
  | "federation.manage"
  | "organisation.manage"
  | "user.manage"
  | "audit.read"
  | `${Exclude<RecordKind, "reflectionSession">}.write`;

type Row = { readonly roles: readonly string[]; readonly source: string };

const table: Readonly<Record<Permission, Row>> = permissionTable;

/** Every permission, in the order of the table. */
export const permissions = Object.keys(table) as readonly Permission[];

/**
 * Who acts, for which organisation. `clientIds` limits the view to those clients; without it
 * `teamIds` limits it to the clients who are in one of these teams now, and none is nobody.
 */
export type Actor = {
  readonly userId: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly clientIds: readonly string[] | null;
  readonly teamIds: readonly string[] | null;
};

/** Whether the role may do this. The table is the one place that says so. */
export function mayDo(role: Role, permission: Permission): boolean {
  return table[permission].roles.includes(role);
}

/** What an import brings in is of every team: it takes who sees all clients. */
const forWholeView: ReadonlySet<Permission> = new Set(["import.run"]);

/** Whether this person may do this: their role may, and it does not reach beyond the clients they see. */
export function mayAct({ role, clientIds, teamIds }: Actor, permission: Permission): boolean {
  const isLimited = clientIds !== null || teamIds !== null;
  return mayDo(role, permission) && !(isLimited && forWholeView.has(permission));
}

/** The roles that may do this, for a disabled button that says who may. */
export function rolesThatMay(permission: Permission): readonly Role[] {
  return roles.filter((role) => mayDo(role, permission));
}

const ownClientRoles: ReadonlySet<Role> = new Set([
  "vertegenwoordiger",
  "client",
  "externe-deskundige",
]);

/** Whether someone in this role sees only the clients named for them (product §1). */
export function seesOwnClientsOnly(role: Role): boolean {
  return ownClientRoles.has(role);
}

const teamRoles: ReadonlySet<Role> = new Set(["begeleider", "gedragswetenschapper", "zorgmanager"]);

/**
 * Whether someone in this role works around the clients of a team, and may be limited to it
 * (product §1). Who watches over the law or the process looks across teams, that is their work.
 */
export function worksInTeams(role: Role): boolean {
  return teamRoles.has(role);
}

const processKinds: ReadonlySet<RecordKind> = new Set([
  "client",
  "trajectory",
  "intensity",
  "placement",
  "activity",
  "regieAssignment",
  "agreement",
  "transition18",
  "frameworkStep",
  "escalation",
  "reflectionSession",
  "deliveryOrder",
  "careAdvice",
  "requestAssessment",
  "learningCycle",
  "crisis",
  "regieAppointment",
  "jointDecision",
  "rightsCheck",
]);

const organisationKinds: ReadonlySet<RecordKind> = new Set([
  "policyCheck",
  "improvementProject",
  "safetyContact",
]);

/** What reading a kind of record takes: the organisation, the process, or the dossier (product §1). */
export function readPermission(kind: RecordKind): Permission {
  if (organisationKinds.has(kind)) return "organisation.read";
  return processKinds.has(kind) ? "process.read" : "dossier.read";
}

/** What writing a kind of record takes; a reflection is held, not typed in (principle 4). */
export function writePermission(kind: RecordKind): Permission {
  return kind === "reflectionSession" ? "reflection.hold" : `${kind}.write`;
}
