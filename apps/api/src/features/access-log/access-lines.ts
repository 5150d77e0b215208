import {
  type AuditFilter,
  type Database,
  listAudit,
  listUsers,
  type Scope,
  subjectNumbers,
} from "@nabij/db";
import { addDays, PlainDate, Role, startInAmsterdam } from "@nabij/domain";
import { z } from "zod";
import { type AccessAct, accessActNames, accessActs, actOf } from "./access-acts.ts";

/** Which lines of the log; days in Amsterdam, the last one counts. */
export const AccessFilter = z.object({
  actorId: z.string().min(1).max(64).optional(),
  role: Role.optional(),
  act: z.enum(accessActNames as readonly [AccessAct, ...AccessAct[]]).optional(),
  from: PlainDate.optional(),
  until: PlainDate.optional(),
  /** Everything about this client and what hangs on it: who saw this dossier. */
  clientId: z.uuid().optional(),
  /** One record, by its id. */
  recordId: z.uuid().optional(),
});
export type AccessFilter = z.infer<typeof AccessFilter>;

/** A line as the privacy officer reads it: who by name, about what by number (product §1). */
export type AccessLogLine = {
  readonly seq: number;
  /** Instant in ISO 8601 UTC. */
  readonly at: string;
  readonly actorId: string;
  /** Null: no user (any more), such as the command line. */
  readonly actorName: string | null;
  readonly role: Role | "systeem";
  readonly action: string;
  readonly act: AccessAct | "anders";
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  /** Of the trajectory or the client; never a client's name. */
  readonly subjectNumber: string | null;
  /** The colleague an action was about, when it was about one. */
  readonly subjectUser: string | null;
};

/** Lines of the log, newest first, from before `before`; `next` is where the following page begins. */
export function accessLines(
  db: Database,
  scope: Scope,
  filter: AccessFilter,
  { before, limit }: { readonly before: number | undefined; readonly limit: number },
) {
  const page = { ...storedFilter(filter), before, limit };
  const { rows, total } = listAudit(db, scope.organisationId, page);
  const names = new Map(listUsers(db, scope).map(({ id, name }) => [id, name]));
  const subjects = rows.flatMap(({ subjectKind: kind, subjectId: id }) =>
    kind === null || id === null ? [] : [{ kind, id }],
  );
  const numbers = subjectNumbers(db, scope, subjects);
  const lines = rows.map(
    ({ seq, at, actorId, role, action, subjectKind, subjectId }): AccessLogLine => ({
      seq,
      at,
      actorId,
      actorName: names.get(actorId) ?? null,
      role: Role.safeParse(role).data ?? "systeem",
      action,
      act: actOf(action),
      subjectKind,
      subjectId,
      subjectNumber: numbers.get(subjectId ?? "") ?? null,
      subjectUser: subjectKind === "user" ? (names.get(subjectId ?? "") ?? null) : null,
    }),
  );
  return { lines, total, next: rows.length < limit ? null : (rows.at(-1)?.seq ?? null) };
}

function storedFilter({
  actorId,
  role,
  act,
  from,
  until,
  clientId,
  recordId,
}: AccessFilter): AuditFilter {
  return {
    actorId,
    role,
    actions: act === undefined ? undefined : accessActs[act],
    from: from === undefined ? undefined : startInAmsterdam(from),
    until: until === undefined ? undefined : startInAmsterdam(addDays(until, 1)),
    clientId,
    subjectId: recordId,
  };
}
