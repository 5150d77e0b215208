/** What the process of the hub is asked. */
export type HubOrder =
  /** Begin a round of so many organisations. */
  | { readonly type: "open"; readonly organisations: number; readonly cells: number }
  /** Take these signed messages in, one after another. */
  | { readonly type: "take"; readonly signed: readonly string[] }
  | { readonly type: "stop" };

/** What it answers to the first two. */
export type HubReply = {
  readonly phase: string;
  /** What it now says to every node, signed. */
  readonly say: readonly string[];
  /** Spent on this order alone. */
  readonly processorMs: number;
  readonly heapMebibytes: number;
  /** The most this process ever held. */
  readonly peakMebibytes: number;
};
