import {
  largestNodeMessage,
  type MembersByKey,
  openRequest,
  requestHeader,
  requestWindow,
} from "@nabij/federation";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { type Hub, momentOf } from "../hub.ts";
import { membersOf, takeMessage } from "../rounds/take-message.ts";
import { listRounds, listSaid } from "../store/rounds.ts";
import { refuse } from "./refusal.ts";

const Params = z.object({ roundId: z.uuid() });
const Query = z.object({ after: z.coerce.number().int().min(0).max(1000).default(0) });
const limits = { bodyLimit: largestNodeMessage };

/** What nodes say in a round and read of it. Nodes call; the hub never calls a node. */
export function registerMessages(app: FastifyInstance, hub: Hub): void {
  app.post("/federation/messages", limits, async (request, reply) => {
    if (typeof request.body !== "string") return refuse(reply, "malformed");
    const taken = await takeMessage(hub, request.body);
    return taken.ok ? reply.status(202).send({}) : refuse(reply, taken.error.type);
  });
  app.get("/federation/rounds", () =>
    listRounds(hub.store, true).map((round) => ({
      roundId: round.id,
      planId: round.planId,
      planVersion: round.planVersion,
      period: { from: round.from, until: round.until },
      isRehearsal: round.isRehearsal,
      phase: round.phase,
      openedAt: round.openedAt,
      closesAt: round.closesAt,
    })),
  );
  const isUsed = rememberNonces(hub);
  app.get("/federation/rounds/:roundId/messages", async (request, reply) => {
    const params = Params.safeParse(request.params);
    const query = Query.safeParse(request.query);
    if (!params.success || !query.success) return refuse(reply, "malformed");
    const members = membersOf(hub, params.data.roundId);
    if (members === undefined) return refuse(reply, "round-unknown");
    const asks = await whoAsks(hub, request, members, isUsed);
    if (asks !== undefined) return refuse(reply, asks);
    return { messages: listSaid(hub.store, params.data.roundId, query.data.after) };
  });
}

/** Why the one who asks may not read, if so: only members of the round do. */
async function whoAsks(
  hub: Hub,
  { headers, method, url }: FastifyRequest,
  members: MembersByKey,
  isUsed: (nonce: string) => boolean,
): Promise<string | undefined> {
  const signed = headers[requestHeader];
  if (typeof signed !== "string") return "unknown-signer";
  const opened = await openRequest(signed, {
    resolveKey: (kid) => members.get(kid)?.identityKey,
    method,
    path: url,
    now: momentOf(hub),
    isUsed,
  });
  return opened.ok ? undefined : opened.error.type;
}

/** Remembers what was used as long as a signed request may live, and answers whether it was. */
function rememberNonces({ now }: Hub): (nonce: string) => boolean {
  const used = new Map<string, number>();
  return (nonce) => {
    const moment = now().getTime();
    for (const [each, at] of used) {
      if (moment - at < 2 * requestWindow * 1000) break;
      used.delete(each);
    }
    if (used.has(nonce)) return true;
    used.set(nonce, moment);
    return false;
  };
}
