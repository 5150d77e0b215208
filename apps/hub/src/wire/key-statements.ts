import { openRevocation, openRotation, type RosterMember } from "@nabij/federation";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { type Hub, inTurn, momentOf } from "../hub.ts";
import { currentRoster } from "../roster/current-roster.ts";
import { keepStatement } from "../store/key-statements.ts";
import { refuse } from "./refusal.ts";

const limits = { bodyLimit: 16_384, config: { rateLimit: { max: 60, timeWindow: "1 hour" } } };
const Claim = z.object({
  stage: z.enum(["rotation", "revocation"]),
  body: z.object({ organisationId: z.uuid() }),
});

/**
 * A member changes its key, signed by the old one, or takes it back. It waits for the next list of
 * participants, which two people issue; it may go out alone, since nobody comes or goes.
 */
export function registerKeyStatements(app: FastifyInstance, hub: Hub): void {
  app.post("/federation/keys", limits, async (request, reply) => {
    const signed = request.body;
    const claim = typeof signed === "string" ? claimIn(signed) : undefined;
    if (typeof signed !== "string" || claim === undefined) return refuse(reply, "malformed");
    return inTurn(hub, async () => {
      const { organisationId } = claim.body;
      const { members } = await currentRoster(hub);
      const member = members.find((each) => each.organisationId === organisationId);
      if (member === undefined) return refuse(reply, "unknown-signer");
      const problem = await problemOf(claim.stage, signed, member);
      if (problem !== undefined) return refuse(reply, problem);
      keepStatement(hub.store, { organisationId, kind: claim.stage, signed }, momentOf(hub));
      return reply.status(202).send({});
    });
  });
}

async function problemOf(
  stage: "rotation" | "revocation",
  signed: string,
  { identityKey, organisationId }: RosterMember,
): Promise<string | undefined> {
  const opened =
    stage === "rotation"
      ? await openRotation(signed, identityKey)
      : await openRevocation(signed, identityKey);
  if (!opened.ok) return opened.error.type;
  return opened.value.organisationId === organisationId ? undefined : "content-refused";
}

/** What a text says it is, before anything in it is believed. */
function claimIn(signed: string): z.infer<typeof Claim> | undefined {
  try {
    const payload = Buffer.from(signed.split(".")[1] ?? "", "base64url").toString("utf8");
    return Claim.safeParse(JSON.parse(payload)).data;
  } catch {
    return undefined;
  }
}
