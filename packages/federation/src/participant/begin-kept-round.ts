import { declineReasonFor } from "../round/accept-plan.ts";
import { beginRound } from "../round/begin-round.ts";
import type { RoundPlan } from "../round/message.ts";
import type { NodeStep } from "../round/node-round.ts";
import { type Ledger, recordContribution } from "../trust/ledger.ts";
import { mayContribute } from "../trust/may-contribute.ts";
import { openHubMessage } from "../trust/sealed-message.ts";
import { attendRound } from "./attend-round.ts";
import { afterStep, ledgerAfter } from "./kept-round.ts";
import type { OwnFacts, Participant, RoundReport, RoundTrouble } from "./participant.ts";

/**
 * Begins a round that the hub lists and this node does not know: reads its signed plan, holds it
 * against its own facts and its ledger, and takes part or declines. The numbers of the organisation
 * are counted only for a plan that it accepts.
 */
export async function beginKeptRound(
  participant: Participant,
  roundId: string,
): Promise<RoundReport> {
  const stays = (trouble: RoundTrouble): RoundReport => ({ roundId, phase: null, trouble });
  const messages = await participant.hub.messages(roundId, 0);
  if (!messages.ok) return stays(messages.error);
  const [signed] = messages.value;
  if (signed === undefined) return stays({ type: "hub-unreadable" });
  const opened = await openHubMessage(signed, participant.hubKey, roundId, null);
  if (!opened.ok) return stays({ type: "hub-message-refused", why: opened.error.type });
  if (opened.value.type !== "plan") return stays({ type: "hub-unreadable" });
  const { roundPlan } = opened.value;
  const facts = await participant.factsFor(roundPlan);
  if (facts === null) return stays({ type: "waits" });
  const begun = await begin(participant, roundPlan, facts);
  const kept = await afterStep({ heard: 1, outbox: [] }, begun.step, participant.identity);
  await participant.store.keep(kept, begun.change);
  return attendRound(participant, kept);
}

type Begun = { readonly step: NodeStep; readonly change: (ledger: Ledger) => Ledger };

async function begin(
  { store, organisationId, contributionFor, now, today, randomBytes }: Participant,
  roundPlan: RoundPlan,
  facts: OwnFacts,
): Promise<Begun> {
  const ledgerVerdict = mayContribute(await store.ledger(), roundPlan);
  const at = now();
  const plan = { ...facts, organisationId, ledgerVerdict, now: at, today: today() };
  const declines = declineReasonFor(roundPlan, plan) !== undefined;
  const again = ledgerVerdict.ok ? ledgerVerdict.value.again : null;
  const nothing = { clients: [], bands: [] };
  const contribution = declines
    ? nothing
    : (again?.contribution ?? (await contributionFor(roundPlan)));
  const random = { keySecret: randomBytes(32), selfSecret: randomBytes(32) };
  const step = beginRound({ ...plan, roundPlan, contribution, random });
  if (step.state.phase === "declined") return { step, change: ledgerAfter(step) };
  return { step, change: (ledger) => recordContribution(ledger, roundPlan, contribution, at) };
}
