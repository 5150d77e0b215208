import { createHash } from "node:crypto";
import { type PlainDate, signalDefinitions, signalRuleTexts } from "@nabij/domain";
import { eq, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { signalKept } from "../kept-signal/table.ts";
import type { Scope } from "../scope/scope.ts";

/** Raise when a rule or what is kept of it changes while its definition stays the same. */
const edition = 1;

let fingerprint: string | undefined;

/** By which rules signals are kept: other definitions make what was kept before worthless. */
export function rulesFingerprint(): string {
  fingerprint ??= createHash("sha256")
    .update(JSON.stringify([edition, signalDefinitions, signalRuleTexts]))
    .digest("hex");
  return fingerprint;
}

/**
 * The day from which on kept signals answer: any day from then is a lookup. Undefined while they
 * were kept by other rules or not at all; then only the facts can answer.
 */
export function keptDay(db: Database, { organisationId }: Scope): PlainDate | undefined {
  const kept = storedDay(db, organisationId);
  return kept?.rules === rulesFingerprint() ? kept.day : undefined;
}

/** The kept day by whichever rules. */
export function storedDay(db: Database, organisationId: string) {
  return prepared(db, "kept day", ({ orm }) =>
    orm
      .select()
      .from(signalKept)
      .where(eq(signalKept.organisationId, sql.placeholder("organisationId")))
      .prepare(),
  ).get({ organisationId });
}

/** Notes that the signals of an organisation are kept as of `day`. */
export function storeKeptDay(db: Database, organisationId: string, day: PlainDate): void {
  const rules = rulesFingerprint();
  prepared(db, "store kept day", ({ orm }) =>
    orm
      .insert(signalKept)
      .values({
        organisationId: sql.placeholder("organisationId"),
        day: sql.placeholder("day"),
        rules: sql.placeholder("rules"),
      })
      .onConflictDoUpdate({
        target: signalKept.organisationId,
        set: { day: sql`excluded.day`, rules: sql`excluded.rules` },
      })
      .prepare(),
  ).run({ organisationId, day, rules });
}
