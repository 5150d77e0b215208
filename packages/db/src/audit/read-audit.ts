import type { Role } from "@nabij/domain";
import { and, asc, count, desc, eq, gt, gte, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { scopeValues } from "../scope/scope.ts";
import { theirRecords } from "./access-to-clients.ts";
import { type AuditLine, hashOf, startOfChain } from "./record-access.ts";
import { audit } from "./table.ts";

const batchSize = 5000;

/** Which lines of the log; what is left out does not narrow. */
export type AuditFilter = {
  readonly actorId?: string | undefined;
  readonly role?: Role | "systeem" | undefined;
  /** Actions in full, such as `regie.accept`, or what follows their first point: `read`, `change`. */
  readonly actions?: readonly string[] | undefined;
  /** Instants in ISO 8601 UTC; the end is not counted. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly subjectId?: string | undefined;
  /** Everything about a client and what hangs on it. */
  readonly clientId?: string | undefined;
};

export type AuditPage = AuditFilter & {
  /** Only lines before this sequence, for the next page. */
  readonly before?: number | undefined;
  /** Lines on a page; 100 unless said otherwise. */
  readonly limit?: number | undefined;
};

/** A page of the access log of an organisation, newest first, with the number of lines in all. */
export function listAudit(
  db: Database,
  organisationId: string,
  { before, limit = 100, ...filter }: AuditPage = {},
): { readonly rows: readonly AuditLine[]; readonly total: number } {
  const matching = matchOf(organisationId, filter);
  const onPage = before === undefined ? matching : and(matching, lt(audit.seq, before));
  const { clientId } = filter;
  const values = scopeValues({
    organisationId,
    clientIds: clientId === undefined ? null : [clientId],
  });
  const newestFirst = desc(audit.seq);
  return {
    rows: db.orm.select().from(audit).where(onPage).orderBy(newestFirst).limit(limit).all(values),
    total: db.orm.select({ total: count() }).from(audit).where(matching).get(values)?.total ?? 0,
  };
}

function matchOf(organisationId: string, filter: AuditFilter): SQL | undefined {
  const { actorId, role, actions, from, until, subjectId, clientId } = filter;
  const verb = sql`substr(${audit.action}, instr(${audit.action}, '.') + 1)`;
  const theirs = { organisationId, clientIds: clientId === undefined ? null : [clientId] };
  return and(
    eq(audit.organisationId, organisationId),
    actorId === undefined ? undefined : eq(audit.actorId, actorId),
    role === undefined ? undefined : eq(audit.role, role),
    actions === undefined
      ? undefined
      : or(inArray(verb, [...actions]), inArray(audit.action, [...actions])),
    from === undefined ? undefined : gte(audit.at, from),
    until === undefined ? undefined : lt(audit.at, until),
    subjectId === undefined ? undefined : eq(audit.subjectId, subjectId),
    clientId === undefined ? undefined : sql`${audit.subjectId} in (${theirRecords(theirs)})`,
  );
}

/** Whether the log has a line with this hash: a head that was kept elsewhere (quality §2 row 16). */
export function hasAuditHash(db: Database, organisationId: string, hash: string): boolean {
  const line = and(eq(audit.organisationId, organisationId), eq(audit.hash, hash));
  return db.orm.select({ seq: audit.seq }).from(audit).where(line).limit(1).get() !== undefined;
}

/** The sequence of the newest line of an organisation; 0 when there is none. */
export function lastAuditSequence(db: Database, organisationId: string): number {
  const ofOrganisation = eq(audit.organisationId, organisationId);
  const newest = db.orm.select({ seq: audit.seq }).from(audit).where(ofOrganisation);
  return newest.orderBy(desc(audit.seq)).limit(1).get()?.seq ?? 0;
}

/** Whether the chain holds; `head` is its last hash, worth keeping elsewhere (quality §0.8). */
export type AuditVerdict =
  | { readonly ok: true; readonly lines: number; readonly head: string }
  | { readonly ok: false; readonly brokenAt: number };

/**
 * Recomputes the chain of an organisation. `brokenAt` is the sequence of the first line that was
 * edited or follows one that is gone. A tail cut off shows only by comparing `head`.
 */
export function verifyAudit(db: Database, organisationId: string): AuditVerdict {
  let [head, after, lines] = [startOfChain, 0, 0];
  for (;;) {
    const batch = linesAfter(db, organisationId, after);
    for (const line of batch) {
      if (line.previousHash !== head || line.hash !== hashOf(line)) {
        return { ok: false, brokenAt: line.seq };
      }
      [head, after, lines] = [line.hash, line.seq, lines + 1];
    }
    if (batch.length < batchSize) return { ok: true, lines, head };
  }
}

function linesAfter(db: Database, organisationId: string, after: number): readonly AuditLine[] {
  const next = and(eq(audit.organisationId, organisationId), gt(audit.seq, after));
  return db.orm.select().from(audit).where(next).orderBy(asc(audit.seq)).limit(batchSize).all();
}
