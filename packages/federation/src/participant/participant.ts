import type { Contribution } from "../contribution/contribution.ts";
import type { PlanFacts } from "../round/accept-plan.ts";
import type { RoundPlan } from "../round/message.ts";
import type { NodePhase } from "../round/node-round.ts";
import type { EarlierHubKey } from "../trust/hub-key.ts";
import type { Identity } from "../trust/identity.ts";
import type { LogRefusal } from "../trust/log.ts";
import type { MessageRefusal } from "../trust/sealed-message.ts";
import type { HubClient, HubTrouble } from "./hub-client.ts";
import type { RoundStore } from "./kept-round.ts";

/** What an organisation holds a round plan against, apart from its ledger and the moment. */
export type OwnFacts = Pick<PlanFacts, "allowedPlanHashes" | "floors" | "pinned">;

/** A node as it takes part in rounds: everything it needs of the world around it. */
export type Participant = {
  readonly hub: HubClient;
  readonly store: RoundStore;
  readonly identity: Identity;
  /** Its id on the roster. */
  readonly organisationId: string;
  /** The pinned key of the hub. */
  readonly hubKey: string;
  /** Keys the hub had before, with how far in its log they count. */
  readonly earlierHubKeys?: readonly EarlierHubKey[];
  /** What it holds this plan against; null to wait, as when an administrator has to look first. */
  readonly factsFor: (roundPlan: RoundPlan) => Promise<OwnFacts | null>;
  /** Counts its own clients for an accepted plan; made-up ones when the round is a rehearsal. */
  readonly contributionFor: (roundPlan: RoundPlan) => Promise<Contribution>;
  /** ISO moment with a Z, and the date of its own place. */
  readonly now: () => string;
  readonly today: () => string;
  /** Bytes that nobody can foretell. */
  readonly randomBytes: (length: number) => Uint8Array;
};

/** What kept a round from going on in this pass. Nothing of it is personal. */
export type RoundTrouble =
  | HubTrouble
  /** The hub said something in a round that is not signed or placed as it must be. */
  | { readonly type: "hub-message-refused"; readonly why: MessageRefusal["type"] }
  /** A plan that waits for an administrator, or for rounds from before a backup was put back. */
  | { readonly type: "waits" };

/** How a round stands after a pass. */
export type RoundReport = {
  readonly roundId: string;
  /** Null while this node takes no part in it yet. */
  readonly phase: NodePhase | null;
  readonly trouble: RoundTrouble | null;
};

/** How a pass went. With trouble in the log no new round is begun; those that run go on. */
export type PassReport = {
  readonly rounds: readonly RoundReport[];
  readonly trouble: HubTrouble | { readonly type: "log-refused"; readonly why: LogRefusal } | null;
};
