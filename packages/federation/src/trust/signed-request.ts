import { err, ok, type Result } from "@nabij/domain";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { Moment } from "../round/message.ts";
import { type EnvelopeRefusal, type ResolveKey, seal } from "./envelope.ts";
import type { Fingerprint, Identity } from "./identity.ts";
import { openBody, outsideRound } from "./sealed-body.ts";

/** The header in which a member of the roster shows who asks. */
export const requestHeader = "x-nabij-request";

/** What is asked of the hub: it holds for this method and path only, and only for a moment. */
export const SignedRequest = z.strictObject({
  method: z.enum(["GET", "POST"]),
  /** Path with its query. */
  path: z.string().startsWith("/").max(2000),
  at: Moment,
  /** 16 random bytes in base64url. */
  nonce: z.base64url().length(22),
});
export type SignedRequest = z.infer<typeof SignedRequest>;

export type RequestRefusal =
  | EnvelopeRefusal
  | { readonly type: "other-request" }
  | { readonly type: "clock" }
  | { readonly type: "replayed" };

/** Seconds that the clocks of a node and the hub may differ, either way. */
export const requestWindow = 120;

/** Signs a request for the header `x-nabij-request`. */
export function sealRequest(identity: Identity, request: SignedRequest): Promise<string> {
  return seal(identity, outsideRound("request", request));
}

/** What the reader of a request knows: what was really asked, the moment, and the nonces seen. */
export type RequestReader = {
  readonly resolveKey: ResolveKey;
  readonly method: string;
  readonly path: string;
  readonly now: string;
  /** Whether a nonce was used before; remember those of the last four minutes. */
  readonly isUsed: (nonce: string) => boolean;
};

/** Opens the header of a request: who asks, or why not (attack 16). */
export async function openRequest(
  signed: string,
  { resolveKey, method, path, now, isUsed }: RequestReader,
): Promise<Result<{ from: Fingerprint; nonce: string }, RequestRefusal>> {
  const opened = await openBody(signed, resolveKey, "request", SignedRequest, 8000);
  if (!opened.ok) return opened;
  const { from, body } = opened.value;
  if (body.method !== method || body.path !== path) return err({ type: "other-request" });
  const apart = Temporal.Instant.from(body.at).until(now).total("seconds");
  if (Math.abs(apart) > requestWindow) return err({ type: "clock" });
  if (isUsed(body.nonce)) return err({ type: "replayed" });
  return ok({ from, nonce: body.nonce });
}
