import { randomInt } from "node:crypto";
import { commit, recordAccess, saveReflectionCode } from "@nabij/db";
import { err, ok, type Result } from "@nabij/domain";
import type { Refusal } from "../../refusals.ts";
import { about } from "./holder.ts";
import { type AtTable, leadsHere, whoIs } from "./holder-of.ts";

export type Invitation = {
  /** Six digits, for people to type or to read from a QR code. */
  readonly code: string;
  /** Instant in ISO 8601 UTC. */
  readonly expiresAt: string;
};

const validHours = 4;

/** So few collisions among a million codes that a handful of draws always finds a free one. */
const mostDraws = 20;

/**
 * A new code for people to join with, in place of the one before; for who leads. It is stored as a
 * keyed hash and shown once. Refuses NotYours, SessionClosed, NotFound.
 */
export function invite(ctx: AtTable, sessionId: string): Result<Invitation, Refusal> {
  const state = ctx.live.load(ctx.scope, sessionId)?.state;
  if (state === undefined) return err({ type: "NotFound" });
  if (state.status === "closed") return refused({ type: "SessionClosed" });
  if (!leadsHere(ctx, sessionId, state)) return refused({ type: "NotYours", command: "invite" });
  const expiresAt = new Date(ctx.now().getTime() + validHours * 60 * 60 * 1000);
  for (let draw = 1; ; draw += 1) {
    const code = String(randomInt(1_000_000)).padStart(6, "0");
    const done = commit(ctx.db, [
      saveReflectionCode(ctx.scope, sessionId, ctx.seal(code), expiresAt),
      recordAccess(whoIs(ctx), "reflection.invite", about(sessionId), ctx.now()),
    ]);
    if (done.ok) return ok({ code, expiresAt: expiresAt.toISOString() });
    if (done.error.type !== "AlreadyExists" || draw === mostDraws) return err(done.error);
  }
}

function refused(refusal: Extract<Refusal, { type: "ReflectionRefused" }>["refusal"]) {
  return err<Refusal>({ type: "ReflectionRefused", refusal });
}
