/** Why something about the federation is not done; one word each, so that every screen can say it. */
export type FederationReason =
  /** Not the address of a server at all. */
  | "hub-address-invalid"
  /** Plain http to another machine: anyone on the way could read along. */
  | "hub-not-https"
  | "hub-unreachable"
  /** It answers, but not as a hub does, or its words contradict each other. */
  | "hub-unreadable"
  /** It shows another key than the one that was confirmed. */
  | "hub-key-differs"
  /** What was typed is not the fingerprint of the hub that answered. */
  | "fingerprint-differs"
  | "already-member"
  /** No hub was looked up that waits for confirmation. */
  | "nothing-to-confirm"
  | "application-refused"
  /** The hub takes only who was invited. */
  | "invitation-needed"
  /** Wrong, used, ended or withdrawn: the hub does not say which. */
  | "invitation-refused"
  /** The hub had too many attempts from here; it answers again later. */
  | "hub-busy"
  | "not-a-member"
  | "member-unknown"
  | "plan-unknown"
  | "period-unknown"
  /** A floor below what Nabij ships: an organisation may only be stricter. */
  | "floor-looser"
  /** The hub did not take what was said about the own key. */
  | "key-refused"
  /** The file with the own key is there and cannot be read. */
  | "identity-unreadable";

/** What an administrator may not, or cannot, do with the federation. */
export type FederationRefusal = {
  readonly type: "FederationRefused";
  readonly reason: FederationReason;
};

/** A refusal as data. */
export function refusedBecause(reason: FederationReason): FederationRefusal {
  return { type: "FederationRefused", reason };
}
