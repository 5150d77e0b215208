import {
  commit,
  findReflectionNames,
  listRecords,
  recordAccess,
  removeSeat,
  saveReflectionNames,
  type Write,
} from "@nabij/db";
import { err, ok, type RecordOf, type Result } from "@nabij/domain";
import type { Refusal } from "../../refusals.ts";
import { about } from "./holder.ts";
import { type AtTable, leadsHere, readerHere, seatHere, whoIs } from "./holder-of.ts";

/** Gives a seat back: one's own, or as who leads that of somebody whose device is gone. */
export function leaveSeat(
  ctx: AtTable,
  sessionId: string,
  participantId: string | undefined,
): Result<void, Refusal> {
  const state = ctx.live.load(ctx.scope, sessionId)?.state;
  if (state === undefined) return err({ type: "NotFound" });
  const own = seatHere(ctx, sessionId)?.participantId ?? null;
  const leaving = participantId ?? own;
  if (leaving === null) return err({ type: "NoSeat" });
  if (leaving !== own && !leadsHere(ctx, sessionId, state))
    return err({ type: "ReflectionRefused", refusal: { type: "NotYours", command: "leave" } });
  const done = write(ctx, sessionId, "leave", removeSeat(ctx.scope, sessionId, leaving));
  if (done.ok) ctx.live.dismiss(sessionId, leaving);
  return done;
}

/** The nicknames of a session, for whoever sits there: their device recognises them. */
export function namesOf(ctx: AtTable, sessionId: string): Result<readonly string[], Refusal> {
  const state = ctx.live.load(ctx.scope, sessionId)?.state;
  if (state === undefined) return err({ type: "NotFound" });
  if (readerHere(ctx, sessionId, state) === null) return err({ type: "NoSeat" });
  return ok(findReflectionNames(ctx.db, ctx.scope, sessionId));
}

/** Keeps the nicknames the team entered; for who leads, or around one device for the table. */
export function setNames(
  ctx: AtTable,
  sessionId: string,
  names: readonly string[],
): Result<readonly string[], Refusal> {
  const state = ctx.live.load(ctx.scope, sessionId)?.state;
  if (state === undefined) return err({ type: "NotFound" });
  if (state.writing === "first" && !leadsHere(ctx, sessionId, state))
    return err({ type: "ReflectionRefused", refusal: { type: "NotYours", command: "setNames" } });
  if (state.status === "closed")
    return err({ type: "ReflectionRefused", refusal: { type: "SessionClosed" } });
  const kept = [...new Set(names)];
  const done = write(ctx, sessionId, "setNames", saveReflectionNames(ctx.scope, sessionId, kept));
  return done.ok ? ok(kept) : done;
}

/** Whom to call when something is not safe, by class; of the organisation, never of a client. */
export function safetyContacts({ db, scope }: AtTable): readonly RecordOf<"safetyContact">[] {
  const whole = { ...scope, clientIds: null };
  const contacts = listRecords(db, whole, "safetyContact", null);
  return contacts.toSorted((a, b) => (`${a.class} ${a.label}` < `${b.class} ${b.label}` ? -1 : 1));
}

function write(ctx: AtTable, sessionId: string, act: string, change: Write): Result<void, Refusal> {
  const line = recordAccess(whoIs(ctx), `reflection.${act}`, about(sessionId), ctx.now());
  return commit(ctx.db, [change, line]);
}
