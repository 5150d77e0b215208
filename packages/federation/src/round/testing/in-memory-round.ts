import { ok } from "@nabij/domain";
import { sha256 } from "@noble/hashes/sha2.js";
import type { Contribution } from "../../contribution/contribution.ts";
import type { OpenedSums } from "../../disclosure/publication.ts";
import { planHash } from "../../plan/plan-hash.ts";
import { emptyRoster } from "../../trust/roster.ts";
import { beginRound, type RoundStart } from "../begin-round.ts";
import { hear } from "../hear.ts";
import { type HubRound, type HubStep, openRound, sumsOf } from "../hub-round.ts";
import type { HubMessage, NodeMessage, ReceivedMessage, RoundPlan } from "../message.ts";
import type { NodeRound } from "../node-round.ts";
import { type ReceiveRefusal, receive } from "../receive.ts";
import { transcriptFor } from "../transcript.ts";

/** One organisation of a round in memory: what it starts with, its state and what it has to say. */
export type MemoryNode = {
  readonly start: Omit<RoundStart, "roundPlan">;
  /** Null until it heard the plan. */
  readonly state: NodeRound | null;
  /** How many messages of the hub it heard. */
  readonly heard: number;
  readonly toSay: readonly ReceivedMessage[];
};

/** A hub and its nodes in one memory, with unsigned texts instead of signed ones. */
export type MemoryRound = {
  readonly hub: HubRound;
  readonly said: readonly HubMessage[];
  readonly nodes: ReadonlyMap<string, MemoryNode>;
  readonly refused: readonly ReceiveRefusal[];
  /** Every text that was handed over, as it was read: stands in for the check of signatures. */
  readonly letters: Map<string, ReceivedMessage>;
};

/** Opens a round in memory; every node still has to hear the plan. */
export function openInMemory(
  roundPlan: RoundPlan,
  starts: readonly Omit<RoundStart, "roundPlan">[],
): MemoryRound {
  const { round, say } = openRound(roundPlan);
  const nodes = new Map(
    starts.map((start): [string, MemoryNode] => [
      start.organisationId,
      { start, state: null, heard: 0, toSay: [] },
    ]),
  );
  return { hub: round, said: say, nodes, refused: [], letters: new Map() };
}

/** One turn of a node: it hands over the first thing it has to say, or hears the hub's next. */
export function turn(memory: MemoryRound, organisationId: string): MemoryRound {
  const node = memory.nodes.get(organisationId);
  if (node === undefined) return memory;
  const [first, ...later] = node.toSay;
  if (first !== undefined) return handOver(withNode(memory, { ...node, toSay: later }), first);
  const message = memory.said[node.heard];
  return message === undefined ? memory : withNode(memory, listen(memory, node, message));
}

/** Whether a node has something to hand over or to hear. */
export function hasTurn({ nodes, said }: MemoryRound, organisationId: string): boolean {
  const node = nodes.get(organisationId);
  return node !== undefined && (node.toSay.length > 0 || node.heard < said.length);
}

/** Lets every node have its turns, in the order of the roster, until nothing happens any more. */
export function runInMemory(memory: MemoryRound): MemoryRound {
  let now = memory;
  const members = [...memory.nodes.keys()];
  while (members.some((member) => hasTurn(now, member)))
    for (const member of members) while (hasTurn(now, member)) now = turn(now, member);
  return now;
}

/** What `turn` hands to the hub for a message of a node: its text stands in for a signed one. */
export function letterOf(state: NodeRound, message: NodeMessage): ReceivedMessage {
  const letter = { from: state.organisationId, transcript: transcriptFor(state, message), message };
  return { ...letter, signed: JSON.stringify(letter) };
}

/** A round with what the hub does next. */
export function withHub(memory: MemoryRound, { round, say }: HubStep): MemoryRound {
  return { ...memory, hub: round, said: [...memory.said, ...say] };
}

/** A round with another node in the place of that node. */
export function withNode(memory: MemoryRound, node: MemoryNode): MemoryRound {
  return { ...memory, nodes: new Map(memory.nodes).set(node.start.organisationId, node) };
}

function handOver(memory: MemoryRound, message: ReceivedMessage): MemoryRound {
  memory.letters.set(message.signed, message);
  const step = receive(memory.hub, message);
  return step.ok
    ? withHub(memory, step.value)
    : { ...memory, refused: [...memory.refused, step.error] };
}

function listen({ letters }: MemoryRound, node: MemoryNode, message: HubMessage): MemoryNode {
  const heard = node.heard + 1;
  if (node.state === null && message.type !== "plan") return { ...node, heard };
  const { state, say } =
    node.state === null && message.type === "plan"
      ? beginRound({ ...node.start, roundPlan: message.roundPlan })
      : hear(node.state as NodeRound, message, { verify: (signed) => letters.get(signed) });
  const toSay = [...node.toSay, ...say.map((each) => letterOf(state, each))];
  return { ...node, state, heard, toSay };
}

/** What an organisation starts a round with that accepts everything of it, from a seed. */
export function willingStart(
  roundPlan: RoundPlan,
  organisationId: string,
  contribution: Contribution,
  seed: string,
): Omit<RoundStart, "roundPlan"> {
  const bytes = (use: string) =>
    sha256(new TextEncoder().encode([seed, roundPlan.roundId, organisationId, use].join(" ")));
  const { roster } = roundPlan;
  return {
    organisationId,
    contribution,
    random: { keySecret: bytes("key"), selfSecret: bytes("self") },
    allowedPlanHashes: [planHash(roundPlan.plan)],
    floors: roundPlan.plan.thresholds,
    pinned: {
      hubKey: roundPlan.logHead,
      roster: { ...emptyRoster, members: [...roster] },
      trusted: roster.map(({ organisationId: id, identityKey }) => ({
        organisationId: id,
        identityKey,
      })),
    },
    ledgerVerdict: ok({ again: null }),
    today: roundPlan.openedAt.slice(0, 10),
    now: roundPlan.openedAt,
  };
}

/**
 * A whole round in memory: what the hub opens of these contributions, one for each member in the
 * order of the roster; undefined when the round died. The same seed gives the same masks, so it is
 * for simulation and measuring only.
 */
export function sumsInMemory(
  roundPlan: RoundPlan,
  contributions: readonly Contribution[],
  seed: string,
): OpenedSums | undefined {
  const starts = roundPlan.roster.map(({ organisationId }, index) =>
    willingStart(
      roundPlan,
      organisationId,
      contributions[index] ?? { clients: [], bands: [] },
      seed,
    ),
  );
  return sumsOf(runInMemory(openInMemory(roundPlan, starts)).hub);
}
