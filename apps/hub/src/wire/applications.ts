import { openApplication, receiveApplication } from "@nabij/federation";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { type Hub, inTurn, momentOf } from "../hub.ts";
import { currentRoster } from "../roster/current-roster.ts";
import {
  addApplication,
  findApplication,
  findSameApplication,
  listApplications,
} from "../store/applications.ts";
import { hasDeparted } from "../store/roster-updates.ts";
import { refuse } from "./refusal.ts";

const Params = z.object({ id: z.uuid() });
/** An application is a few hundred characters; who sends many is slowed down. */
const limits = { bodyLimit: 8192, config: { rateLimit: { max: 60, timeWindow: "1 hour" } } };

/** What an organisation asks with, and how it hears what became of it. */
export function registerApplications(app: FastifyInstance, hub: Hub): void {
  app.post("/federation/applications", limits, async (request, reply) => {
    const signed = request.body;
    if (typeof signed !== "string") return refuse(reply, "malformed");
    const details = await openApplication(signed);
    if (!details.ok) return refuse(reply, details.error.type);
    return inTurn(hub, async () => {
      const same = findSameApplication(hub.store, signed);
      if (same !== undefined) return reply.status(202).send({ applicationId: same.application.id });
      const others = listApplications(hub.store).map(({ application }) => application);
      const received = receiveApplication(hub.newId(), details.value, others);
      if (!received.ok) return refuse(reply, received.error.type);
      const application = received.value;
      addApplication(hub.store, { application, signed, receivedAt: momentOf(hub) });
      return reply.status(202).send({ applicationId: application.id });
    });
  });
  app.get("/federation/applications/:id", (request, reply) => {
    const params = Params.safeParse(request.params);
    const kept = params.success ? findApplication(hub.store, params.data.id) : undefined;
    if (kept === undefined) return refuse(reply, "not-found");
    const { id, status } = kept.application;
    return { status, organisationId: id };
  });
}

/** How an application stands for the office, with what became of the organisation afterwards. */
export async function statusOf(
  hub: Hub,
  id: string,
  status: "waiting" | "approved" | "rejected",
): Promise<"waiting" | "approved" | "rejected" | "member" | "left"> {
  if (status !== "approved") return status;
  if (hasDeparted(hub.store, id)) return "left";
  const { members, suspended } = await currentRoster(hub);
  const isIn = [...members, ...suspended].some(({ organisationId }) => organisationId === id);
  return isIn ? "member" : "approved";
}
