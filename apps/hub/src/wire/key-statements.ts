import type { Result } from "@nabij/domain";
import {
  type KeySaid,
  openRevocation,
  openRotation,
  type Roster,
  type RosterMember,
  receiveKey,
  type StatementRefusal,
} from "@nabij/federation";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { type Hub, inTurn } from "../hub.ts";
import { currentRoster } from "../roster/current-roster.ts";
import { roundNow } from "../rounds/round-now.ts";
import { stopByHand } from "../rounds/tend-rounds.ts";
import { findPendingKey, keepPendingKey } from "../store/pending-keys.ts";
import { listRounds } from "../store/rounds.ts";
import { refuse } from "./refusal.ts";

const limits = { bodyLimit: 16_384, config: { rateLimit: { max: 60, timeWindow: "1 hour" } } };
const Claim = z.object({
  stage: z.enum(["rotation", "revocation"]),
  body: z.object({ organisationId: z.uuid() }),
});
type Stage = z.infer<typeof Claim>["stage"];

/**
 * A member changes its key, signed by the old one, or takes it back. A new key waits until two people
 * heard its fingerprint; either goes out with the next list, alone if need be, since nobody comes or
 * goes. A key that is taken back ends the round that it signed in.
 */
export function registerKeyStatements(app: FastifyInstance, hub: Hub): void {
  app.post("/federation/keys", limits, async (request, reply) => {
    const signed = request.body;
    const claim = typeof signed === "string" ? claimIn(signed) : undefined;
    if (typeof signed !== "string" || claim === undefined) return refuse(reply, "malformed");
    const { organisationId } = claim.body;
    const refusal = await inTurn(hub, () => takeIn(hub, claim.stage, signed, organisationId));
    if (refusal !== undefined) return refuse(reply, refusal);
    if (claim.stage === "revocation") await stopRoundsOf(hub, organisationId);
    return reply.status(202).send({});
  });
}

/** Keeps a statement; the answer is why not, if so. */
async function takeIn(
  hub: Hub,
  stage: Stage,
  signed: string,
  organisationId: string,
): Promise<string | undefined> {
  const roster = await currentRoster(hub);
  const member = roster.members.find((each) => each.organisationId === organisationId);
  if (member === undefined) return "unknown-signer";
  const said = await saidIn(stage, signed, member);
  if (!said.ok) return said.error.type;
  if (said.value.organisationId !== organisationId) return "content-refused";
  const problem = problemOf(roster, said.value);
  if (problem !== undefined) return problem;
  const pending = receiveKey(findPendingKey(hub.store, organisationId), said.value);
  if (!pending.ok) return pending.error.type;
  keepPendingKey(hub.store, pending.value);
  return undefined;
}

async function saidIn(
  kind: Stage,
  signed: string,
  { identityKey }: RosterMember,
): Promise<Result<KeySaid, StatementRefusal>> {
  if (kind === "rotation") {
    const opened = await openRotation(signed, identityKey);
    if (!opened.ok) return opened;
    const { organisationId, to, at } = opened.value;
    return { ok: true, value: { organisationId, kind, signed, to, at } };
  }
  const opened = await openRevocation(signed, identityKey);
  if (!opened.ok) return opened;
  const { organisationId, at } = opened.value;
  return { ok: true, value: { organisationId, kind, signed, to: null, at } };
}

/** A key that counted before never comes back, and two organisations never share one. */
function problemOf({ members, revokedKeys }: Roster, { to }: KeySaid): string | undefined {
  if (to === null) return undefined;
  if (revokedKeys.includes(to)) return "key-revoked";
  return members.some(({ identityKey }) => identityKey === to) ? "key-in-use" : undefined;
}

async function stopRoundsOf(hub: Hub, organisationId: string): Promise<void> {
  for (const { id } of listRounds(hub.store, true)) {
    const roster = roundNow(hub, id)?.roundPlan.roster ?? [];
    if (roster.some((member) => member.organisationId === organisationId))
      await stopByHand(hub, id);
  }
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
