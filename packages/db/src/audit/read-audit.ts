import { and, asc, count, desc, eq, gt, lt } from "drizzle-orm";
import type { Database } from "#connect";
import { type AuditLine, hashOf, startOfChain } from "./record-access.ts";
import { audit } from "./table.ts";

const batchSize = 5000;

export type AuditPage = {
  /** Only lines before this sequence, for the next page. */
  readonly before?: number | undefined;
  /** Lines on a page; 100 unless said otherwise. */
  readonly limit?: number | undefined;
  readonly actorId?: string | undefined;
  readonly subjectId?: string | undefined;
};

/** A page of the access log of an organisation, newest first, with the number of lines in all. */
export function listAudit(
  db: Database,
  organisationId: string,
  { before, limit = 100, actorId, subjectId }: AuditPage = {},
): { readonly rows: readonly AuditLine[]; readonly total: number } {
  const matching = and(
    eq(audit.organisationId, organisationId),
    actorId === undefined ? undefined : eq(audit.actorId, actorId),
    subjectId === undefined ? undefined : eq(audit.subjectId, subjectId),
  );
  const onPage = before === undefined ? matching : and(matching, lt(audit.seq, before));
  const newestFirst = desc(audit.seq);
  return {
    rows: db.orm.select().from(audit).where(onPage).orderBy(newestFirst).limit(limit).all(),
    total: db.orm.select({ total: count() }).from(audit).where(matching).get()?.total ?? 0,
  };
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
