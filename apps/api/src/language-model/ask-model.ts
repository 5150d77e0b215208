import type { ModelPrompt } from "@nabij/reflection/language-model";
import { type FetchLimits, type FetchRefusal, guardedFetch } from "./guarded-fetch.ts";
import type { ModelServer, SentRequest } from "./model-client.ts";

/** No answer of a model takes longer or is larger (reflection §4.8). */
export const shippedLimits: FetchLimits = { timeoutMs: 20_000, mostBytes: 128 * 1024 };

export type Asked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: FetchRefusal | "unreadable" };

/** Asks a model once. Never throws and never waits longer than the limit. */
export async function askModel(
  server: ModelServer,
  prompt: ModelPrompt,
  limits: FetchLimits = shippedLimits,
): Promise<Asked> {
  const guarded = guardedFetch(limits);
  try {
    const { completion } = await client();
    return { ok: true, text: await completion(server, prompt, guarded.fetch) };
  } catch {
    return { ok: false, reason: guarded.refusal() ?? "unreadable" };
  }
}

/** The request that would be sent, without sending it. */
export async function wouldSend(server: ModelServer, prompt: ModelPrompt): Promise<SentRequest> {
  const { requestOf } = await client();
  return requestOf(server, prompt);
}

/** Only loaded when a model is used: an organisation without one does not carry the library. */
function client() {
  return import("./model-client.ts");
}
