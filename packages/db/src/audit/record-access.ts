import { createHash } from "node:crypto";
import type { Role } from "@nabij/domain";
import { desc, eq, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import type { Write } from "../write/write.ts";
import { audit } from "./table.ts";

/**
 * Who acts, and for which organisation. A `deelnemer` of a reflection has no account: its `userId`
 * is the seat ("P3") within the session the line is about, and says nothing about anybody outside it.
 */
export type AuditActor = {
  readonly userId: string;
  readonly role: Role | "systeem" | "deelnemer";
  readonly organisationId: string;
};

/** What an action was about: a word for its kind, and its id. */
export type AuditSubject = { readonly kind: string; readonly id: string };

/** One line of the access log as stored. */
export type AuditLine = typeof audit.$inferSelect;

/** The hash before the first line. */
export const startOfChain = "0".repeat(64);

/**
 * The audit line of a list of writes, or alone for a read. It refers to data by id and never
 * repeats it (NEN 7513), and is chained to the line before it.
 */
export function recordAccess(
  actor: AuditActor,
  action: string,
  subject: AuditSubject | null,
  at: Date,
): Write {
  return {
    about: "audit",
    moment: { userId: actor.userId, at },
    run: (db) => {
      const line = {
        organisationId: actor.organisationId,
        at: at.toISOString(),
        actorId: actor.userId,
        role: actor.role,
        action,
        subjectKind: subject?.kind ?? null,
        subjectId: subject?.id ?? null,
        previousHash: lastHash(db, actor.organisationId),
      };
      insertOf(db).run({ ...line, hash: hashOf(line) });
      return undefined;
    },
  };
}

/** SHA-256 over the hash before it and every field, each with its length fixed by JSON. */
export function hashOf(line: Omit<AuditLine, "seq" | "hash">): string {
  const { previousHash, organisationId, at, actorId, role, action, subjectKind, subjectId } = line;
  const fields = [previousHash, organisationId, at, actorId, role, action, subjectKind, subjectId];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

function lastHash(db: Database, organisationId: string): string {
  const query = prepared(db, "last audit hash", ({ orm }) =>
    orm
      .select({ hash: audit.hash })
      .from(audit)
      .where(eq(audit.organisationId, sql.placeholder("organisationId")))
      .orderBy(desc(audit.seq))
      .limit(1)
      .prepare(),
  );
  return query.get({ organisationId })?.hash ?? startOfChain;
}

function insertOf(db: Database) {
  return prepared(db, "insert audit", ({ orm }) =>
    orm
      .insert(audit)
      .values({
        organisationId: sql.placeholder("organisationId"),
        at: sql.placeholder("at"),
        actorId: sql.placeholder("actorId"),
        role: sql.placeholder("role"),
        action: sql.placeholder("action"),
        subjectKind: sql.placeholder("subjectKind"),
        subjectId: sql.placeholder("subjectId"),
        previousHash: sql.placeholder("previousHash"),
        hash: sql.placeholder("hash"),
      })
      .prepare(),
  );
}
