import { base64url } from "jose";
import type { Contribution } from "../contribution/contribution.ts";
import { canonical } from "../plan/plan-hash.ts";
import { declineReasonFor, type PlanFacts } from "./accept-plan.ts";
import { lengthOfBlock } from "./block-length.ts";
import { publicKeyOf } from "./masks.ts";
import type { RoundPlan } from "./message.ts";
import { decline, type NodeRound, type NodeStep } from "./node-round.ts";
import { digestOf } from "./transcript.ts";

/** What an organisation starts a round with. */
export type RoundStart = PlanFacts & {
  readonly roundPlan: RoundPlan;
  /** The own numbers; where the ledger says `again`, those that were committed then go instead. */
  readonly contribution: Contribution;
  /** 32 bytes each, from a source that nobody can foretell, used for this round only. */
  readonly random: { readonly keySecret: Uint8Array; readonly selfSecret: Uint8Array };
};

/** Takes part in a round by saying a fresh key, or declines with why. */
export function beginRound(start: RoundStart): NodeStep {
  const { roundPlan, random, ledgerVerdict } = start;
  const again = ledgerVerdict.ok ? ledgerVerdict.value.again : null;
  const contribution = again?.contribution ?? start.contribution;
  const publicKey = base64url.encode(publicKeyOf(random.keySecret));
  const state: NodeRound = {
    organisationId: start.organisationId,
    roundPlan,
    phase: "key-said",
    because: null,
    publicKey,
    secrets: {
      beforeCommit: {
        key: base64url.encode(random.keySecret),
        contribution: {
          clients: [...contribution.clients],
          bands: [...contribution.bands],
        },
      },
      self: base64url.encode(random.selfSecret),
    },
    transcript: null,
    heard: { plan: digestOf(canonical({ type: "plan", roundPlan })) },
    gateWords: null,
    gate: null,
    given: {},
  };
  const reason = declineReasonFor(roundPlan, start);
  if (reason !== undefined) return decline(state, reason);
  assertFits(roundPlan, contribution);
  return { state, say: [{ type: "key", publicKey }] };
}

function assertFits(roundPlan: RoundPlan, { clients, bands }: Contribution): void {
  const fits =
    clients.length + 1 === lengthOfBlock(roundPlan, "clients") &&
    bands.length + 1 === lengthOfBlock(roundPlan, "bands") &&
    [...clients, ...bands].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!fits) throw new RangeError("A contribution has one whole number for each cell of its plan");
}
