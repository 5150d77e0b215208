import {
  type AuditActor,
  commit,
  countWrongTry,
  findSeat,
  recordAccess,
  type Scope,
  saveSeat,
  seatSeen,
  seatsOfSession,
  sessionOfCode,
} from "@nabij/db";
import { err, ok, type Result } from "@nabij/domain";
import { type Command, mostParticipants, Role, type SessionState } from "@nabij/reflection";
import type { Refusal } from "../../refusals.ts";
import { hashOfToken, newToken } from "../../session-log/device.ts";
import type { Context } from "../../trpc.ts";
import { holdSession } from "./hold-session.ts";
import { about, type Holder } from "./holder.ts";
import { mayTry, wrongTry } from "./wrong-tries.ts";

/** So many wrong codes, by anyone, and a code that was given out is over. */
const mostTries = 300;

/** Whom a device may join as: somebody who is expected, or somebody new. */
export type Joiner =
  | { readonly participantId: string }
  | { readonly role: Role; readonly label?: string | undefined };

/** The chairs a code leads to. No name of a client, whoever has the code. */
export type OpenSeats = {
  readonly sessionId: string;
  readonly language: SessionState["language"];
  readonly clientName: null;
  readonly free: readonly {
    readonly participantId: string;
    readonly label: string;
    readonly role: Role;
  }[];
  /** Whom somebody new can be; none when the table is full. */
  readonly roles: readonly Role[];
  /** The seat this device has already. */
  readonly mine: string | null;
};

export type Joined = { readonly sessionId: string; readonly participantId: string | null };

type Door = { readonly scope: Scope; readonly sessionId: string; readonly state: SessionState };

/** Which chairs are free. Refuses CodeUnknown, TooManyTries. */
export function openSeats(ctx: Context, code: string): Result<OpenSeats, Refusal> {
  const door = doorOf(ctx, code);
  if (!door.ok) return door;
  const { sessionId, scope, state } = door.value;
  const isFull = state.participants.length >= mostParticipants;
  return ok({
    sessionId,
    language: state.language,
    clientName: null,
    free: freeSeats(ctx, scope, state).map(({ id, label, role }) => ({
      participantId: id,
      label,
      role,
    })),
    roles: isFull ? [] : Role.options,
    mine: ownSeat(ctx, sessionId)?.participantId ?? null,
  });
}

/**
 * Gives this device a seat. A device that has one gets its own back; somebody new takes part from
 * now on, and answers before they see. Refuses CodeUnknown, TooManyTries, SeatTaken, and what the
 * session refuses.
 */
export function join(ctx: Context, code: string, joiner: Joiner): Result<Joined, Refusal> {
  const door = doorOf(ctx, code);
  if (!door.ok) return door;
  const { sessionId, scope, state } = door.value;
  const own = ownSeat(ctx, sessionId);
  if (own !== undefined && ctx.device.token !== null) {
    seatSeen(ctx.db, sessionId, hashOfToken(ctx.device.token), ctx.now());
    ctx.device.keep(ctx.device.token);
    return ok({ sessionId, participantId: own.participantId });
  }
  const chosen = "role" in joiner ? newcomer(ctx, door.value, joiner) : ok(joiner.participantId);
  if (!chosen.ok) return chosen;
  const isFree =
    "role" in joiner || freeSeats(ctx, scope, state).some(({ id }) => id === chosen.value);
  if (!isFree) return err({ type: "SeatTaken" });
  return sitDown(ctx, door.value, chosen.value);
}

/** The session a code opens. Wrong, over and taken back get one answer, and cost the same. */
function doorOf(ctx: Context, code: string): Result<Door, Refusal> {
  const now = ctx.now();
  if (!mayTry(ctx.db, ctx.device.address, now)) return err({ type: "TooManyTries" });
  const found = sessionOfCode(ctx.db, ctx.seal(code), { now, mostTries });
  const scope = { organisationId: found?.organisationId ?? "", clientIds: null };
  const state = ctx.live.load(scope, found?.sessionId ?? "")?.state;
  if (found === undefined || state === undefined || state.status === "closed") {
    wrongTry(ctx.db, ctx.device.address, now);
    countWrongTry(ctx.db);
    return err({ type: "CodeUnknown" });
  }
  return ok({ scope, sessionId: found.sessionId, state });
}

function ownSeat({ db, device }: Context, sessionId: string) {
  return device.token === null ? undefined : findSeat(db, sessionId, hashOfToken(device.token));
}

/** People expected on a device of their own that nobody took yet. */
function freeSeats({ db }: Context, scope: Scope, state: SessionState) {
  const seats = seatsOfSession(db, scope, state.sessionId ?? "");
  return state.participants.filter(
    ({ id, device }) => device === "own" && !seats.some((seat) => seat.participantId === id),
  );
}

/** Somebody nobody expected: the code is the word of who leads. */
function newcomer(
  ctx: Context,
  door: Door,
  { role, label }: Extract<Joiner, { role: Role }>,
): Result<string, Refusal> {
  const participant = { role, device: "own" as const, ...(label === undefined ? {} : { label }) };
  const added = send(ctx, door, { type: "addParticipant", participant });
  if (!added.ok) return added;
  const after = ctx.live.load(door.scope, door.sessionId)?.state;
  return ok(after?.participants.at(-1)?.id ?? "");
}

function sitDown(ctx: Context, door: Door, participantId: string): Result<Joined, Refusal> {
  const { scope, sessionId } = door;
  const token = ctx.device.token ?? newToken();
  const seat = { sessionId, tokenHash: hashOfToken(token), participantId, userId: null };
  const done = commit(ctx.db, [
    saveSeat(scope, seat, ctx.now()),
    recordAccess(joining(door, participantId), "reflection.join", about(sessionId), ctx.now()),
  ]);
  if (!done.ok)
    return err(done.error.type === "AlreadyExists" ? { type: "SeatTaken" } : done.error);
  ctx.device.keep(token);
  const person = door.state.participants.find(({ id }) => id === participantId);
  // Expected but not there: who sits down is there.
  if (person?.presence === "absent") send(ctx, door, { type: "markPresent", participantId });
  return ok({ sessionId, participantId });
}

type DoorCommand = Extract<Command, { type: "addParticipant" | "markPresent" }>;
type Bare<C> = C extends Command ? Omit<C, "commandId" | "expectedSeq" | "at"> : never;

/** A command on the authority of the code, which who leads gave out. */
function send(ctx: Context, door: Door, bare: Bare<DoorCommand>): Result<unknown, Refusal> {
  const leader = { kind: "facilitator", participantId: null } as const;
  const { db, live, now, today, newId } = ctx;
  const holder: Holder = {
    ...{ db, live, now, today, newId, scope: door.scope },
    who: joining(door, ""),
    readerOf: () => ({ by: leader, viewer: { kind: "organisation" } }),
  };
  const expectedSeq = live.load(door.scope, door.sessionId)?.state.seq ?? 0;
  const envelope = { commandId: newId(), expectedSeq, at: now().toISOString() };
  return holdSession(holder, door.sessionId, { ...envelope, ...bare });
}

function joining({ scope }: Door, participantId: string): AuditActor {
  const { organisationId } = scope;
  return { userId: `deelnemer ${participantId}`.trim(), role: "deelnemer", organisationId };
}
