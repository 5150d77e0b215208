import { err, ok, type Result } from "@nabij/domain";
import type { z } from "zod";
import { type EnvelopeRefusal, open, type ResolveKey, type Stage } from "./envelope.ts";
import type { Fingerprint } from "./identity.ts";

/** A verified and parsed body with the fingerprint of who signed it. */
export type OpenedBody<T> = { readonly from: Fingerprint; readonly body: T };

/** Opens something signed outside a round: one stage, one schema, and no round or transcript. */
export async function openBody<T>(
  signed: string,
  resolveKey: ResolveKey,
  stage: Stage,
  schema: z.ZodType<T>,
  largest?: number,
): Promise<Result<OpenedBody<T>, EnvelopeRefusal>> {
  const opened = await open(signed, resolveKey, largest);
  if (!opened.ok) return opened;
  const { kid, roundId, transcript, body } = opened.value;
  if (opened.value.stage !== stage || roundId !== null || transcript !== null)
    return err({ type: "content-refused" });
  const parsed = schema.safeParse(body);
  return parsed.success ? ok({ from: kid, body: parsed.data }) : err({ type: "content-refused" });
}

/** The envelope of something outside a round. */
export const outsideRound = (stage: Stage, body: unknown) => ({
  roundId: null,
  stage,
  transcript: null,
  body,
});
