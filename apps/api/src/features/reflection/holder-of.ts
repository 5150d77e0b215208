import {
  type AuditActor,
  type ReflectionSeat,
  type Scope,
  saveSeat,
  seatsOfSession,
} from "@nabij/db";
import type { Actor } from "@nabij/domain";
import type { SessionState } from "@nabij/reflection";
import { hashOfToken, newToken } from "../../session-log/device.ts";
import { leads, type Reader, readerOf } from "../../session-log/reader.ts";
import type { Context } from "../../trpc.ts";
import type { Holder } from "./holder.ts";

/** What the gate of a conversation lets through: an account, a seat, or both. */
export type AtTable = Omit<Context, "actor"> & {
  readonly actor: Actor | null;
  readonly scope: Scope;
  readonly seat: ReflectionSeat | undefined;
};

/** The seat of whoever asks: of this device, or the one they began the session with on another. */
export function seatHere(
  { seat, actor, db, scope }: AtTable,
  sessionId: string,
): ReflectionSeat | undefined {
  if (seat !== undefined || actor === null) return seat;
  return seatsOfSession(db, scope, sessionId).find(({ userId }) => userId === actor.userId);
}

/** Who asks at this table, and what it does not let them do. */
export function readerHere(ctx: AtTable, sessionId: string, state: SessionState): Reader | null {
  return readerOf(state, seatHere(ctx, sessionId));
}

/** Whether who asks leads this conversation now. */
export function leadsHere(ctx: AtTable, sessionId: string, state: SessionState): boolean {
  return state.writing === "first" && leads(state, seatHere(ctx, sessionId));
}

/** What the log calls them: the account, or for who has none the seat in this session. */
export function whoIs({
  actor,
  seat,
  scope,
}: Pick<AtTable, "actor" | "seat" | "scope">): AuditActor {
  if (actor !== null) return actor;
  const { organisationId } = scope;
  return { userId: `deelnemer ${seat?.participantId ?? ""}`, role: "deelnemer", organisationId };
}

/** Whoever begins a session that is written first gets a seat on the device they begin it with. */
export function holderOf(ctx: AtTable, sessionId: string): Holder {
  const { db, live, now, today, newId, scope, actor, device } = ctx;
  const token = device.token ?? newToken();
  return {
    ...{ db, live, now, today, newId, scope },
    who: whoIs(ctx),
    readerOf: (state) => readerHere(ctx, sessionId, state),
    seatWrites: ({ writing, facilitator: { participantId } }) => {
      if (writing === "aloud" || actor === null) return [];
      device.keep(token);
      const seat = { sessionId, tokenHash: hashOfToken(token), participantId };
      return [saveSeat(scope, { ...seat, userId: actor.userId }, now())];
    },
  };
}
