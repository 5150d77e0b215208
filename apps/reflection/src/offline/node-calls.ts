import type { Command, Refusal } from "@nabij/reflection";
import { api, errorCode } from "../trpc.ts";
import type { Fetched } from "./copy-store.ts";

/** How far a row of commands came at the node. */
export type HeldAll = {
  readonly done: readonly string[];
  readonly refused: { readonly commandId: string; readonly refusal: Refusal } | null;
};

/**
 * Why the node gave no answer about a row. `offline` and `busy` are worth another try, so is
 * `signed-out` once somebody signed in; `gone` is a conversation that is not there any more, and
 * `unreadable` a row it cannot take.
 */
export type Hindrance = "offline" | "busy" | "signed-out" | "gone" | "unreadable";

/** What a device asks of the node. */
export type NodeCalls = {
  /** null where a device may not know it all. */
  readonly fetchCopy: (sessionId: string) => Promise<Fetched | null>;
  readonly holdAll: (sessionId: string, commands: readonly Command[]) => Promise<HeldAll>;
  readonly hindranceOf: (error: unknown) => Hindrance;
};

const hindrances: Readonly<Record<string, Hindrance>> = {
  OFFLINE: "offline",
  UNAUTHORIZED: "signed-out",
  FORBIDDEN: "signed-out",
  NOT_FOUND: "gone",
  BAD_REQUEST: "unreadable",
  PAYLOAD_TOO_LARGE: "unreadable",
};

/** A connection that is there and carries nothing is none, ms. */
const longestWait = 20_000;

export const nodeCalls: NodeCalls = {
  fetchCopy: (sessionId) =>
    api.reflection.deviceCopy.query({ sessionId }, { signal: AbortSignal.timeout(longestWait) }),
  holdAll: (sessionId, commands) =>
    api.reflection.holdAll.mutate(
      { sessionId, commands: [...commands] },
      { signal: AbortSignal.timeout(longestWait) },
    ),
  hindranceOf: (error) => hindrances[errorCode(error)] ?? "busy",
};
