import { randomBytes } from "node:crypto";
import {
  approveInvitation,
  type Invitation,
  Invitee,
  invitationBytes,
  invitationHash,
  invitationToken,
  makeInvitation,
  newInvitationCode,
  withdrawInvitation,
} from "@nabij/federation";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Content } from "../html/html.ts";
import { type Hub, momentOf } from "../hub.ts";
import { sendPage } from "../pages/layout.ts";
import { intro } from "../pages/parts.ts";
import { sendNotFound } from "../pages/public-pages.ts";
import type { Reader } from "../pages/reader.ts";
import type { Approver } from "../store/approvers.ts";
import { addInvitation, changeInvitation, findInvitation } from "../store/invitations.ts";
import { back, fieldsOf, officeReader, paramOf, problemOf } from "./gate.ts";
import { codeCard, invitationPath as path } from "./invitation-forms.ts";
import { listContent, oneContent, tagOf, todayAt } from "./invitation-view.ts";

/** Invitations: one person makes one, another approves it and sees the code once. */
export function registerInvitationPages(app: FastifyInstance, hub: Hub): void {
  app.get(path, (request, reply) => {
    const { reader } = officeReader(hub, request, reply);
    const content = [problemOf(request, reader), listContent(hub, reader)];
    return sendPage(reply, reader, { title: reader.words.invitation.title, content });
  });
  app.get(`${path}/:id`, (request, reply) => {
    const { reader, approver } = officeReader(hub, request, reply);
    const found = findInvitation(hub.store, paramOf(request, "id"));
    if (found === undefined) return sendNotFound(reply, reader);
    const content = [problemOf(request, reader), oneContent(hub, reader, found, approver)];
    return sendOne(reply, reader, found, content);
  });
  app.post(path, (request, reply) => {
    const { approver } = officeReader(hub, request, reply);
    const { organisation = "", contact = "", endsOn = "" } = fieldsOf(request);
    const typed = { organisation: organisation.trim(), contactEmail: contact.trim(), endsOn };
    const invitee = Invitee.safeParse(typed);
    if (!invitee.success) return back(reply, path, "malformed");
    const made = makeInvitation(hub.newId(), invitee.data, byNow(hub, approver), todayAt(hub));
    if (!made.ok) return back(reply, path, made.error.type);
    addInvitation(hub.store, made.value);
    return back(reply, `${path}/${made.value.id}`);
  });
  registerDecisions(app, hub);
}

function registerDecisions(app: FastifyInstance, hub: Hub): void {
  app.post(`${path}/:id/akkoord`, (request, reply) => {
    const { reader, approver } = officeReader(hub, request, reply);
    const found = findInvitation(hub.store, paramOf(request, "id"));
    if (found === undefined) return back(reply, path, "not-found");
    const code = newInvitationCode(new Uint8Array(randomBytes(invitationBytes)));
    const hash = invitationHash(invitationToken(code) ?? "");
    const approved = approveInvitation(found, byNow(hub, approver), hash, todayAt(hub));
    if (!approved.ok) return back(reply, `${path}/${found.id}`, approved.error.type);
    changeInvitation(hub.store, approved.value);
    const opening = intro(found.invitee.organisation, tagOf(hub, reader, approved.value));
    return sendOne(reply, reader, found, [opening, codeCard(reader, approved.value, code)]);
  });
  app.post(`${path}/:id/intrekken`, (request, reply) => {
    const { approver } = officeReader(hub, request, reply);
    const found = findInvitation(hub.store, paramOf(request, "id"));
    if (found === undefined) return back(reply, path, "not-found");
    if (fieldsOf(request).zeker !== "ja") return back(reply, `${path}/${found.id}`, "not-ticked");
    const withdrawn = withdrawInvitation(found, byNow(hub, approver), todayAt(hub));
    if (!withdrawn.ok) return back(reply, `${path}/${found.id}`, withdrawn.error.type);
    changeInvitation(hub.store, withdrawn.value);
    return back(reply, `${path}/${found.id}`);
  });
}

const byNow = (hub: Hub, { id, name }: Approver) => ({ by: { id, name }, at: momentOf(hub) });

function sendOne(reply: FastifyReply, reader: Reader, { invitee }: Invitation, content: Content) {
  return sendPage(reply, reader, { title: invitee.organisation, current: path, content });
}
