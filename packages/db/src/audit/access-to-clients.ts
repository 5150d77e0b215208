import { recordKinds, records } from "@nabij/domain";
import { and, desc, eq, gte, lt, type SQL, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { recordTables } from "../record/tables.ts";
import { isReachable, listed, reachOf, type Scope, scopeValues } from "../scope/scope.ts";
import type { AuditActor, AuditLine } from "./record-access.ts";
import { audit } from "./table.ts";

/** A stretch of the log: instants in ISO 8601 UTC, the end not counted; `limit` is in lines. */
export type AccessPeriod = {
  readonly from: string;
  readonly before: string;
  readonly limit: number;
};

/** A line of the log about somebody's record. */
export type AccessLine = Pick<
  AuditLine,
  "at" | "actorId" | "role" | "action" | "subjectKind" | "subjectId"
>;

/**
 * The lines of the access log about the clients in scope and all that hangs on them, removed or
 * not, newest first (NEN 7513 §9; standards A8). Throws for a scope without named clients.
 */
export function accessToClients(
  db: Database,
  scope: Scope,
  { from, before, limit }: AccessPeriod,
): readonly AccessLine[] {
  if (scope.clientIds === null) throw new Error("access is asked for named clients");
  const query = prepared(db, `access to clients ${reachOf(scope)}`, ({ orm }) =>
    orm
      .select({
        at: audit.at,
        actorId: audit.actorId,
        role: audit.role,
        action: audit.action,
        subjectKind: audit.subjectKind,
        subjectId: audit.subjectId,
      })
      .from(audit)
      .where(
        and(
          eq(audit.organisationId, sql.placeholder("organisationId")),
          gte(audit.at, sql.placeholder("from")),
          lt(audit.at, sql.placeholder("before")),
          sql`${audit.subjectId} in (${theirRecords(scope)})`,
        ),
      )
      .orderBy(desc(audit.seq))
      .limit(sql.placeholder("limit"))
      .prepare(),
  );
  return query.all({ ...scopeValues(scope), from, before, limit });
}

/** The ids of the clients in scope and of every record that hangs on them, in one question. */
export function theirRecords(scope: Scope): SQL {
  const selects = recordKinds
    .filter((kind) => kind === "client" || records[kind].parent !== null)
    .map((kind) => {
      const table = recordTables[kind];
      const owner = sql`${table.organisationId} = ${sql.placeholder("organisationId")}`;
      return sql`select ${table.id} from ${table} where ${and(owner, isReachable(kind, scope))}`;
    });
  return sql.join(selects, sql` union all `);
}

/** Which of `ids` somebody acted on in this way: what they told themselves, say. */
export function actedOn(
  db: Database,
  { userId, organisationId }: Pick<AuditActor, "userId" | "organisationId">,
  action: string,
  ids: readonly string[],
): ReadonlySet<string> {
  const query = prepared(db, "subjects acted on", ({ orm }) =>
    orm
      .select({ id: audit.subjectId })
      .from(audit)
      .where(
        and(
          eq(audit.organisationId, sql.placeholder("organisationId")),
          eq(audit.actorId, sql.placeholder("userId")),
          eq(audit.action, sql.placeholder("action")),
          sql`${audit.subjectId} in ${listed("ids")}`,
        ),
      )
      .prepare(),
  );
  const rows = query.all({ organisationId, userId, action, ids: JSON.stringify(ids) });
  return new Set(rows.flatMap(({ id }) => id ?? []));
}
