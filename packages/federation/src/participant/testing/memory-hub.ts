import { ok } from "@nabij/domain";
import { type HubRound, type HubStep, openRound, publishRound } from "../../round/hub-round.ts";
import type { HubMessage, RoundPlan } from "../../round/message.ts";
import { receive } from "../../round/receive.ts";
import { hashOfSigned, type Identity } from "../../trust/identity.ts";
import { appendToLog, emptyLog, type LogEntry } from "../../trust/log.ts";
import { membersByKey, openNodeMessage, sealHubMessage } from "../../trust/sealed-message.ts";
import type { HubClient } from "../hub-client.ts";

/** A hub with one round in memory, with signed texts as over the network. */
export type MemoryHub = {
  round: HubRound;
  /** What the hub said, signed, in order. */
  readonly said: string[];
  readonly log: string[];
  /** Every text that a node handed over, also those refused. */
  readonly arrived: string[];
  /** Reasons why texts were refused. */
  readonly refused: string[];
};

/** Opens a round at a hub in memory. */
export async function openMemoryHub(hub: Identity, roundPlan: RoundPlan): Promise<MemoryHub> {
  const { round, say } = openRound(roundPlan);
  const memory: MemoryHub = { round, said: [], log: [], arrived: [], refused: [] };
  await take(memory, hub, { round, say });
  return memory;
}

/** Lets the hub do a step of its own. */
export async function take(memory: MemoryHub, hub: Identity, step: HubStep): Promise<void> {
  memory.round = step.round;
  for (const message of step.say) memory.said.push(await sealHubMessage(hub, step.round, message));
}

/** Lets the hub say whatever, as a lying hub does. */
export async function sayAnyway(memory: MemoryHub, hub: Identity, message: HubMessage) {
  memory.said.push(await sealHubMessage(hub, memory.round, message));
}

/** Publishes a round that is ready and writes it in the log. */
export async function publish(memory: MemoryHub, hub: Identity, entry: LogEntry): Promise<void> {
  const { signed } = await appendToLog(hub, emptyLog, entry, "2026-08-05T09:00:00Z");
  memory.log.push(signed);
  await take(memory, hub, publishRound(memory.round, hashOfSigned(signed)));
}

/** How a node reaches a hub in memory. */
export function clientOf(memory: MemoryHub, hub: Identity): HubClient {
  const { roundPlan } = memory.round;
  const members = membersByKey(roundPlan.roster);
  const { roundId, plan, period, openedAt, closesAt } = roundPlan;
  return {
    rounds: async () => {
      const { phase } = memory.round;
      const about = { planId: plan.id, planVersion: plan.version, period, openedAt, closesAt };
      return ok([{ roundId, phase, ...about }]);
    },
    messages: async (_, after) => ok(memory.said.slice(after)),
    say: async (signed) => {
      memory.arrived.push(signed);
      const refuse = (refusal: string) => {
        memory.refused.push(refusal);
        return { ok: false, error: { type: "hub-refused", refusal } } as const;
      };
      const opened = await openNodeMessage(signed, roundId, members);
      if (!opened.ok) return refuse(opened.error.type);
      const step = receive(memory.round, opened.value);
      if (!step.ok) return refuse(step.error.type);
      await take(memory, hub, step.value);
      return ok(null);
    },
    rosterUpdates: async () => ok([]),
    log: async (after) => ok(memory.log.slice(after)),
  };
}
