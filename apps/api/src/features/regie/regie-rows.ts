import { allRecords, type Database, listTrajectories, type Scope } from "@nabij/db";
import {
  addDays,
  holderKey,
  isCurrent,
  LegalWorld,
  mayDo,
  PlainDate,
  type RecordOf,
  type RegieAppointment,
  type RegieAssignment,
  type RegieGap,
  type RegieOfRole,
  RegieRole,
  type Role,
  readPermission,
  regieGaps,
  regieOf,
} from "@nabij/domain";
import { z } from "zod";

/** What the matrix of regie can be narrowed to. */
export const RegieFilter = z.object({
  at: PlainDate.optional(),
  teamId: z.uuid().optional(),
  legalWorld: LegalWorld.optional(),
  /** Only trajectories where a role is held by nobody, or where joint holders leave it unclear. */
  gapsOnly: z.boolean().optional(),
  role: RegieRole.optional(),
  /** A holder as `holderKey` writes it: function and organisation. */
  holder: z.string().trim().max(620).optional(),
});
export type RegieFilter = z.infer<typeof RegieFilter>;

type Assignments = ReadonlyMap<string, readonly RegieAssignment[]>;
/** A trajectory in the list, with the names a person knows it by. */
type Listed = ReturnType<typeof listTrajectories>["rows"][number];

/** One role of a trajectory: who holds it, who was asked, and how long nobody did. */
type RoleRow = RegieOfRole & {
  /** All days since the start that nobody held it. */
  readonly gapDays: number;
  /** The first day of the stretch that is still empty. */
  readonly emptySince: PlainDate | null;
};

/** The trajectories that run on day `at` and pass the filter on team and law, by client. */
export function trajectoriesOn(
  db: Database,
  scope: Scope,
  { teamId, legalWorld }: RegieFilter,
  at: PlainDate,
): readonly Listed[] {
  const limit = Number.MAX_SAFE_INTEGER;
  const filter = { teamId, legalWorld, active: at, at, limit, sort: "client" } as const;
  return listTrajectories(db, scope, filter).rows;
}

/** Every regie assignment in scope under its trajectory. */
export function assignmentsByTrajectory(db: Database, scope: Scope): Assignments {
  return Map.groupBy(allRecords(db, scope, "regieAssignment"), ({ trajectoryId }) => trajectoryId);
}

/** Who holds what in every trajectory, what asks attention first; and the counts behind the sentence. */
export function regieRows(
  db: Database,
  scope: Scope,
  role: Role,
  filter: RegieFilter,
  at: PlainDate,
) {
  const assignments = assignmentsByTrajectory(db, scope);
  const beside = besideTheRoles(db, scope, role, at);
  const all = trajectoriesOn(db, scope, filter, at).map((listed) => ({
    ...namesOf(listed),
    roles: rolesOf(assignments.get(listed.trajectory.id) ?? [], listed.trajectory.startDate, at),
    ...beside(listed.trajectory.id, listed.client.id),
  }));
  const isEmpty = ({ problem }: RoleRow) => problem === "niemand";
  return {
    rows: all.filter((row) => passes(row.roles, filter)).toSorted(byNeed),
    total: all.length,
    withGap: all.filter(({ roles }) => roles.some(isEmpty)).length,
    missing: RegieRole.options.map((each) => ({
      role: each,
      count: all.filter(({ roles }) => roles.some((one) => one.role === each && isEmpty(one)))
        .length,
    })),
    wishesKnown: all.filter(({ ownRegie }) => ownRegie.isWishKnown).length,
  };
}

function namesOf({ trajectory, client, teamName }: Listed) {
  return {
    trajectoryId: trajectory.id,
    number: trajectory.number,
    startDate: trajectory.startDate,
    clientName: client.chosenName ?? client.pseudonym,
    legalWorlds: client.legalWorlds,
    teamName,
  };
}

function rolesOf(
  assignments: readonly RegieAssignment[],
  start: PlainDate,
  at: PlainDate,
): readonly RoleRow[] {
  const gaps = regieGaps(assignments, start, at);
  return regieOf(assignments, at).map((one) => ({
    ...one,
    gapDays: gaps[one.role].reduce((sum, { days }) => sum + days, 0),
    emptySince: one.holders.length === 0 ? openGap(gaps[one.role], at) : null,
  }));
}

function openGap(gaps: readonly RegieGap[], at: PlainDate): PlainDate | null {
  return gaps.find(({ until }) => addDays(until, 1) > at)?.from ?? null;
}

/** Who was appointed beside the three roles, and the client's own regie, which is no role (trap 9). */
function besideTheRoles(db: Database, scope: Scope, role: Role, at: PlainDate) {
  const appointments = Map.groupBy(
    [...allRecords(db, scope, "regieAppointment")].filter((each) => isCurrent(each, at)),
    ({ trajectoryId }) => trajectoryId,
  );
  const clients = new Map<string, RecordOf<"client">>();
  for (const client of allRecords(db, scope, "client")) clients.set(client.id, client);
  // Goals belong to the dossier: who sees the process only is not told how many there are.
  const goals = mayDo(role, readPermission("goal")) ? regieGoals(db, scope, at) : null;
  return (trajectoryId: string, clientId: string) => {
    const client = clients.get(clientId);
    const none: readonly RegieAppointment[] = [];
    return {
      appointments: appointments.get(trajectoryId) ?? none,
      ownRegie: {
        isWishKnown: (client?.ownWishes ?? null) !== null,
        wishesOn: client?.ownWishesOn ?? null,
        goals: goals === null ? null : (goals.get(trajectoryId) ?? 0),
      },
    };
  };
}

/** How many goals for the client's own regie run, per trajectory (S23). */
function regieGoals(db: Database, scope: Scope, at: PlainDate): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { trajectoryId, domain, status, startDate } of allRecords(db, scope, "goal")) {
    if (domain !== "regie" || status !== "lopend" || startDate > at) continue;
    counts.set(trajectoryId, (counts.get(trajectoryId) ?? 0) + 1);
  }
  return counts;
}

function passes(roles: readonly RoleRow[], { gapsOnly, role, holder }: RegieFilter): boolean {
  return roles.some(
    (one) =>
      (role === undefined || one.role === role) &&
      (gapsOnly !== true || one.problem !== null) &&
      (holder === undefined || one.holders.some((each) => holderKey(each) === holder)),
  );
}

/** Most empty roles first, then what is longest empty; the rest stays in the order of names. */
function byNeed(a: { roles: readonly RoleRow[] }, b: { roles: readonly RoleRow[] }): number {
  const problems = (roles: readonly RoleRow[]) =>
    roles.filter(({ problem }) => problem !== null).length;
  const since = (roles: readonly RoleRow[]) =>
    roles.flatMap(({ emptySince }) => emptySince ?? []).toSorted()[0] ?? "9999-12-31";
  return problems(b.roles) - problems(a.roles) || since(a.roles).localeCompare(since(b.roles));
}
