import { dayInAmsterdam, err, ok, type Result } from "@nabij/domain";
import {
  type Application,
  type Invitation,
  type InvitationUnusable,
  invitationHash,
  openApplication,
  receiveApplication,
  spendInvitation,
} from "@nabij/federation";
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
import { inOneWrite } from "../store/connect.ts";
import { changeInvitation, findInvitationByCode } from "../store/invitations.ts";
import { findPendingKey } from "../store/pending-keys.ts";
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
      const id = hub.newId();
      const { replaces } = details.value;
      if (replaces !== null && !(await mayReturn(hub, replaces, details.value.kvk)))
        return refuse(reply, "not-revoked");
      const invitation = spentFor(hub, id, details.value.invitation);
      if (!invitation.ok) return refuse(reply, invitation.error.type);
      const others = listApplications(hub.store).map(({ application }) => application);
      const received = receiveApplication(id, details.value, others);
      if (!received.ok) return refuse(reply, received.error.type);
      const application = received.value;
      inOneWrite(hub.store, () => {
        addApplication(hub.store, { application, signed, receivedAt: momentOf(hub) });
        if (invitation.value !== null) changeInvitation(hub.store, invitation.value);
      });
      return reply.status(202).send({ applicationId: application.id });
    });
  });
  app.get("/federation/applications/:id", (request, reply) => {
    const params = Params.safeParse(request.params);
    const kept = params.success ? findApplication(hub.store, params.data.id) : undefined;
    if (kept === undefined) return refuse(reply, "not-found");
    const { id, status, details } = kept.application;
    return { status, organisationId: details.replaces ?? id };
  });
}

/**
 * Whether an organisation comes back with another key: only when the one it had was taken back, and
 * only as who it was before.
 */
async function mayReturn(hub: Hub, organisationId: string, kvk: string): Promise<boolean> {
  if (findApplication(hub.store, organisationId)?.application.details.kvk !== kvk) return false;
  const { suspended } = await currentRoster(hub);
  const isSuspended = suspended.some((member) => member.organisationId === organisationId);
  return isSuspended || findPendingKey(hub.store, organisationId)?.kind === "revocation";
}

/** The invitation as this application spends it; null where the hub takes who was not invited. */
function spentFor(
  hub: Hub,
  applicationId: string,
  token: string | null,
): Result<Invitation | null, InvitationUnusable | { readonly type: "invitation-needed" }> {
  if (token === null) return hub.isOpen ? ok(null) : err({ type: "invitation-needed" });
  const found = findInvitationByCode(hub.store, invitationHash(token));
  const used = { applicationId, at: momentOf(hub) };
  return spendInvitation(found, used, dayInAmsterdam(hub.now().getTime()));
}

/** How an application stands for the office, with what became of the organisation afterwards. */
export async function statusOf(
  hub: Hub,
  { id, status, details }: Application,
): Promise<"waiting" | "approved" | "rejected" | "member" | "left"> {
  if (status !== "approved") return status;
  const ownId = details.replaces ?? id;
  if (hasDeparted(hub.store, ownId)) return "left";
  const { members, suspended } = await currentRoster(hub);
  const isIn = [...members, ...suspended].some(
    ({ organisationId, identityKey }) =>
      organisationId === ownId &&
      (details.replaces === null || identityKey === details.identityKey),
  );
  return isIn ? "member" : "approved";
}
