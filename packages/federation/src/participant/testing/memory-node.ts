import { sha256 } from "@noble/hashes/sha2.js";
import type { Contribution } from "../../contribution/contribution.ts";
import { planHash } from "../../plan/plan-hash.ts";
import { defaultThresholds } from "../../plan/thresholds.ts";
import type { RoundPlan } from "../../round/message.ts";
import { emptyLedger, type Ledger } from "../../trust/ledger.ts";
import { emptyRoster } from "../../trust/roster.ts";
import { hub, identityOf, uuid } from "../../trust/testing.ts";
import type { HubClient } from "../hub-client.ts";
import { isFinished, type KeptRound, type RoundStore } from "../kept-round.ts";
import type { Participant } from "../participant.ts";

/** The process of a node is gone: what was not kept is lost, what was kept stays. */
export class Crash extends Error {}

/** What a node has on disk, and how its process may be cut off. */
export type MemoryDisk = {
  rounds: Map<string, string>;
  ledger: string;
  /** Called around every write; throws `Crash` to cut the process off there. */
  cut: (when: "before" | "after") => void;
};

export const emptyDisk = (): MemoryDisk => ({
  rounds: new Map(),
  ledger: JSON.stringify(emptyLedger),
  cut: () => undefined,
});

/** A store that keeps JSON, as a database does. */
function storeOn(disk: MemoryDisk): RoundStore {
  const all = () => [...disk.rounds.values()].map((text) => JSON.parse(text) as KeptRound);
  return {
    ledger: async () => JSON.parse(disk.ledger) as Ledger,
    unfinished: async () => all().filter((kept) => !isFinished(kept)),
    knows: async (roundId) => disk.rounds.has(roundId),
    keep: async (round, change) => {
      disk.cut("before");
      disk.ledger = JSON.stringify(change(JSON.parse(disk.ledger) as Ledger));
      if (round !== null) disk.rounds.set(round.state.roundPlan.roundId, JSON.stringify(round));
      disk.cut("after");
    },
  };
}

/** The one round on a disk. */
export function roundOn(disk: MemoryDisk): KeptRound {
  const [text] = disk.rounds.values();
  if (text === undefined) throw new Error("no round is kept");
  return JSON.parse(text) as KeptRound;
}

/** Organisation `number`, which knows and trusts everyone of the round and accepts its plan. */
export function nodeOf(
  number: number,
  roundPlan: RoundPlan,
  client: HubClient,
  disk: MemoryDisk,
  contribution: Contribution,
): Participant {
  let drawn = 0;
  const { roster, plan } = roundPlan;
  return {
    hub: client,
    store: storeOn(disk),
    identity: identityOf(number),
    organisationId: uuid(number),
    hubKey: hub.publicKey,
    factsFor: async () => ({
      allowedPlanHashes: [planHash(plan)],
      floors: defaultThresholds,
      pinned: {
        hubKey: hub.publicKey,
        roster: { ...emptyRoster, members: [...roster] },
        trusted: roster.map(({ organisationId, identityKey }) => ({ organisationId, identityKey })),
      },
    }),
    contributionFor: async () => contribution,
    now: () => "2026-08-03T10:00:00Z",
    today: () => "2026-08-03",
    randomBytes: () => {
      drawn += 1;
      return sha256(new TextEncoder().encode(`${number} ${drawn} ${disk.rounds.size}`));
    },
  };
}
