import { err, ok, type Result } from "@nabij/domain";
import { z } from "zod";
import { Period } from "../plan/plan.ts";
import { Moment } from "../round/message.ts";
import type { Identity } from "../trust/identity.ts";
import { requestHeader, sealRequest } from "../trust/signed-request.ts";
import type { HubAnswer, HubFault, HubWire } from "./hub-wire.ts";

/** A round as the hub lists it. Nothing in it is signed: it only says where to look. */
export const ListedRound = z.object({
  roundId: z.uuid(),
  planId: z.string().max(200),
  planVersion: z.number().int(),
  period: Period,
  phase: z.string().max(50),
  openedAt: Moment,
  closesAt: Moment,
});
export type ListedRound = z.infer<typeof ListedRound>;

/** What may go wrong with a call: no readable answer, or a refusal in one word of the hub. */
export type HubTrouble =
  | { readonly type: HubFault }
  | { readonly type: "hub-refused"; readonly refusal: string };

/** What a node asks of its hub and says to it in rounds. */
export type HubClient = {
  readonly rounds: () => Promise<Result<readonly ListedRound[], HubTrouble>>;
  /** Signed messages of the hub in a round, from this index on. */
  readonly messages: (
    roundId: string,
    after: number,
  ) => Promise<Result<readonly string[], HubTrouble>>;
  /** Hands over one signed message; the same bytes may be handed over again. */
  readonly say: (signed: string) => Promise<Result<null, HubTrouble>>;
  /** Signed updates of the roster, all from the first. */
  readonly rosterUpdates: () => Promise<Result<readonly string[], HubTrouble>>;
  /** Signed links of the log that follow the first so many. */
  readonly log: (after: number) => Promise<Result<readonly string[], HubTrouble>>;
};

/** Who asks, when, and 16 bytes in base64url that were never used before. */
export type Asker = {
  readonly identity: Identity;
  readonly now: () => string;
  readonly nonce: () => string;
};

const Signed = z.array(z.string()).max(100_000);
const Messages = z.object({ messages: Signed });
const Updates = z.object({ updates: Signed });
const Entries = z.object({ entries: Signed });
const Refusal = z.object({ refusal: z.object({ type: z.string().max(50) }) });

/** A hub as a node calls it, over whatever wire there is. */
export function hubClient(wire: HubWire, asker: Asker): HubClient {
  const plain = async <T>(path: string, schema: z.ZodType<T>) =>
    readAnswer(await wire.get(path), schema);
  return {
    rounds: () => plain("/federation/rounds", z.array(ListedRound).max(10_000)),
    messages: async (roundId, after) => {
      const path = `/federation/rounds/${roundId}/messages?after=${after}`;
      const request = { method: "GET" as const, path, at: asker.now(), nonce: asker.nonce() };
      const headers = { [requestHeader]: await sealRequest(asker.identity, request) };
      const read = readAnswer(await wire.get(path, headers), Messages);
      return read.ok ? ok(read.value.messages) : read;
    },
    say: async (signed) => {
      const answer = await wire.post("/federation/messages", signed, "text/plain");
      const read = readAnswer(answer, z.unknown());
      return read.ok ? ok(null) : read;
    },
    rosterUpdates: async () => {
      const read = await plain("/federation/roster", Updates);
      return read.ok ? ok(read.value.updates) : read;
    },
    log: async (after) => {
      const read = await plain(`/federation/log?after=${after}`, Entries);
      return read.ok ? ok(read.value.entries) : read;
    },
  };
}

function readAnswer<T>(
  answer: Result<HubAnswer, HubFault>,
  schema: z.ZodType<T>,
): Result<T, HubTrouble> {
  if (!answer.ok) return err({ type: answer.error });
  const { status, text } = answer.value;
  if (status === 429 || status >= 500) return err({ type: "hub-unreachable" });
  const json = jsonOf(text);
  if (status < 300) {
    const read = schema.safeParse(json);
    return read.success ? ok(read.data) : err({ type: "hub-unreadable" });
  }
  const refusal = Refusal.safeParse(json);
  if (!refusal.success) return err({ type: "hub-unreadable" });
  return err({ type: "hub-refused", refusal: refusal.data.refusal.type });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
