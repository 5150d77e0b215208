import { hear } from "../round/hear.ts";
import type { HubMessage, ReceivedMessage, RoundPlan } from "../round/message.ts";
import { isDone, leaveRound, type NodeStep, silenceRound } from "../round/node-round.ts";
import { membersByKey, openHubMessage, openNodeMessage } from "../trust/sealed-message.ts";
import { afterStep, isFinished, type KeptRound, ledgerAfter } from "./kept-round.ts";
import type { Participant, RoundReport, RoundTrouble } from "./participant.ts";

/** Most messages of a hub in one round; an honest round has nine at most. */
const mostHeard = 100;

/**
 * Goes on with one round as far as it goes now: hears everything new first, keeps each step before
 * anything of it is sent, then hands over what is still to be said. Whatever is lost on the way is
 * asked or sent again by the next pass.
 */
export async function attendRound(participant: Participant, kept: KeptRound): Promise<RoundReport> {
  let now = await silenced(participant, kept);
  let trouble: RoundTrouble | null = null;
  let isMoving = true;
  while (trouble === null && isMoving && !isFinished(now)) {
    const before = now;
    [now, trouble] = await hearNew(participant, now);
    if (trouble === null) [now, trouble] = await sayAll(participant, now);
    isMoving = now !== before;
  }
  return { roundId: now.state.roundPlan.roundId, phase: now.state.phase, trouble };
}

/** Leaves a round by the will of the organisation; the hub hears of it now or by a later pass. */
export async function leaveKeptRound(participant: Participant, kept: KeptRound): Promise<void> {
  await sayAll(participant, await keepStep(participant, kept, leaveRound(kept.state)));
}

type Progress = readonly [KeptRound, RoundTrouble | null];

async function hearNew(participant: Participant, kept: KeptRound): Promise<Progress> {
  const { roundId } = kept.state.roundPlan;
  const messages = await participant.hub.messages(roundId, kept.heard);
  if (!messages.ok) return [kept, messages.error];
  let now = kept;
  for (const signed of messages.value.slice(0, mostHeard - kept.heard)) {
    const opened = await openHubMessage(signed, participant.hubKey, roundId, now.state);
    if (!opened.ok) return [now, { type: "hub-message-refused", why: opened.error.type }];
    const step = await stepOf(now, opened.value);
    now = await keepStep(participant, { ...now, heard: now.heard + 1 }, step);
  }
  return [now, null];
}

async function stepOf({ state }: KeptRound, message: HubMessage): Promise<NodeStep> {
  const relayed = "signed" in message ? await readRelayed(message.signed, state.roundPlan) : null;
  return hear(state, message, { verify: (signed) => relayed?.get(signed) });
}

/** Verifies what the hub sends on of others, by the keys of the roster: by its signed text. */
async function readRelayed(
  signed: readonly string[],
  { roundId, roster }: RoundPlan,
): Promise<ReadonlyMap<string, ReceivedMessage>> {
  const members = membersByKey(roster);
  const opened = await Promise.all(signed.map((each) => openNodeMessage(each, roundId, members)));
  return new Map(opened.flatMap((each) => (each.ok ? [[each.value.signed, each.value]] : [])));
}

async function keepStep(
  { store, identity }: Participant,
  kept: KeptRound,
  step: NodeStep,
): Promise<KeptRound> {
  const next = await afterStep(kept, step, identity);
  await store.keep(next, ledgerAfter(step));
  return next;
}

/** Hands over what is to be said, one after another; a refused message is not sent again. */
async function sayAll({ hub, store }: Participant, kept: KeptRound): Promise<Progress> {
  let now = kept;
  let trouble: RoundTrouble | null = null;
  for (const signed of kept.outbox) {
    const said = await hub.say(signed);
    if (!said.ok && said.error.type !== "hub-refused") return [now, said.error];
    if (!said.ok) trouble = said.error;
    now = { ...now, outbox: now.outbox.slice(1) };
    await store.keep(now, (ledger) => ledger);
  }
  return [now, trouble];
}

/** Past its end a round is silent: its secrets and everything unsent are gone before all else. */
async function silenced(participant: Participant, kept: KeptRound): Promise<KeptRound> {
  const state = silenceRound(kept.state, participant.now());
  if (state === kept.state || isDone(kept.state)) return kept;
  return keepStep(participant, kept, { state, say: [] });
}
