import { err, ok, type Result } from "@nabij/domain";
import {
  type HubRound,
  type MembersByKey,
  type MessageRefusal,
  membersByKey,
  openNodeMessage,
  type ReceiveRefusal,
  receive,
} from "@nabij/federation";
import { type Hub, inTurn } from "../hub.ts";
import { keepDeclined } from "../store/declined.ts";
import { keepStep } from "./keep-step.ts";
import { publishWhenReady } from "./publish-when-ready.ts";
import { roundNow } from "./round-now.ts";

export type TakeRefusal = MessageRefusal | ReceiveRefusal | { readonly type: "round-unknown" };

/**
 * Takes in one signed message of a node. The same bytes again are fine; anything else that was said
 * before, or belongs elsewhere, is refused and changes nothing.
 */
export async function takeMessage(hub: Hub, signed: string): Promise<Result<null, TakeRefusal>> {
  const roundId = roundIdIn(signed);
  if (roundId === undefined) return err({ type: "malformed" });
  const members = membersOf(hub, roundId);
  if (members === undefined) return err({ type: "round-unknown" });
  const opened = await openNodeMessage(signed, roundId, members);
  if (!opened.ok) return opened;
  const taken = await inTurn(hub, async (): Promise<Result<HubRound, TakeRefusal>> => {
    const round = roundNow(hub, roundId);
    if (round === undefined) return err({ type: "round-unknown" });
    const step = receive(round, opened.value);
    if (!step.ok) return step;
    const { from, message } = opened.value;
    await keepStep(hub, round, step.value, () => {
      if (message.type === "decline") keepDeclined(hub.store, roundId, from, message.reason);
    });
    return ok(step.value.round);
  });
  if (!taken.ok) return taken;
  // What goes wrong here is tried again by `tendRounds`: the round stays ready.
  if (taken.value.phase === "ready")
    publishWhenReady(hub, roundId).catch((error: unknown) =>
      hub.log.error({ err: error }, "publishing failed"),
    );
  return ok(null);
}

const rosters = new WeakMap<Hub["store"], Map<string, MembersByKey>>();

/** The members of a round by key; its list never changes, so it is worked out once. */
export function membersOf(hub: Hub, roundId: string): MembersByKey | undefined {
  const { store } = hub;
  const known = rosters.get(store) ?? new Map<string, MembersByKey>();
  rosters.set(store, known);
  const found = known.get(roundId);
  if (found !== undefined) return found;
  const round = roundNow(hub, roundId);
  if (round === undefined) return undefined;
  const members = membersByKey(round.roundPlan.roster);
  known.set(roundId, members);
  return members;
}

/** Which round a text says it is about, before anything in it is believed. */
function roundIdIn(signed: string): string | undefined {
  const start = Buffer.from(signed.split(".", 2)[1]?.slice(0, 80) ?? "", "base64url");
  return /^\{"roundId":"([0-9a-f-]{36})"/.exec(start.toString("latin1"))?.[1];
}
