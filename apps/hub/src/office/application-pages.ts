import { approve, fingerprintOf, reject } from "@nabij/federation";
import type { FastifyInstance } from "fastify";
import { type Content, type Html, html } from "../html/html.ts";
import { type Hub, momentOf } from "../hub.ts";
import { sendPage } from "../pages/layout.ts";
import { card, emptyState, facts, fingerprint, intro, notice } from "../pages/parts.ts";
import { sendNotFound } from "../pages/public-pages.ts";
import { dayText, type Reader } from "../pages/reader.ts";
import {
  changeApplication,
  findApplication,
  type KeptApplication,
  listApplications,
} from "../store/applications.ts";
import type { Approver } from "../store/approvers.ts";
import { findInvitationOf } from "../store/invitations.ts";
import { statusOf } from "../wire/applications.ts";
import { judgeForms } from "./application-forms.ts";
import { back, fieldsOf, officeReader, paramOf, problemOf } from "./gate.ts";
import { invitationLine } from "./invitation-view.ts";

/** Applications, and judging one: two different people, each with the fingerprint read out. */
export function registerApplicationPages(app: FastifyInstance, hub: Hub): void {
  app.get("/beheer/aanmeldingen", async (request, reply) => {
    const { reader } = officeReader(hub, request, reply);
    const content = await listContent(hub, reader);
    return sendPage(reply, reader, { title: reader.words.approver.application.title, content });
  });
  app.get("/beheer/aanmeldingen/:id", async (request, reply) => {
    const { reader, approver } = officeReader(hub, request, reply);
    const kept = findApplication(hub.store, paramOf(request, "id"));
    if (kept === undefined) return sendNotFound(reply, reader);
    const content = await oneContent(hub, reader, kept, approver);
    return sendPage(reply, reader, {
      title: kept.application.details.name,
      current: "/beheer/aanmeldingen",
      content: [problemOf(request, reader), content],
    });
  });
  registerJudging(app, hub);
}

function registerJudging(app: FastifyInstance, hub: Hub): void {
  app.post("/beheer/aanmeldingen/:id/akkoord", (request, reply) => {
    const { approver } = officeReader(hub, request, reply);
    const id = paramOf(request, "id");
    const path = `/beheer/aanmeldingen/${id}`;
    const kept = findApplication(hub.store, id);
    if (kept === undefined) return back(reply, "/beheer/aanmeldingen", "not-found");
    const { fingerprint: typed = "", register, contract } = fieldsOf(request);
    if (register !== "ja" || contract !== "ja") return back(reply, path, "not-checked");
    const by = { id: approver.id, name: approver.name };
    const decided = approve(kept.application, by, typed, momentOf(hub));
    if (!decided.ok) return back(reply, path, decided.error.type);
    changeApplication(hub.store, decided.value);
    return back(reply, path);
  });
  app.post("/beheer/aanmeldingen/:id/weigeren", (request, reply) => {
    const { approver } = officeReader(hub, request, reply);
    const id = paramOf(request, "id");
    const path = `/beheer/aanmeldingen/${id}`;
    const kept = findApplication(hub.store, id);
    if (kept === undefined) return back(reply, "/beheer/aanmeldingen", "not-found");
    const reason = (fieldsOf(request).reason ?? "").trim().slice(0, 200);
    if (reason === "") return back(reply, path, "no-reason");
    const by = { id: approver.id, name: approver.name };
    const decided = reject(kept.application, by, reason, momentOf(hub));
    if (!decided.ok) return back(reply, path, decided.error.type);
    changeApplication(hub.store, decided.value);
    return back(reply, path);
  });
}

async function listContent(hub: Hub, reader: Reader): Promise<readonly Content[]> {
  const words = reader.words.approver.application;
  const kept = listApplications(hub.store);
  const rows = await Promise.all(kept.map((each) => rowOf(hub, reader, each)));
  const list =
    rows.length === 0
      ? emptyState(words.empty, words.emptyLead)
      : html`<ul class="rows">${rows}</ul>`;
  const waiting = kept.filter(({ application }) => application.status === "waiting").length;
  const { office } = reader.words.approver;
  const sentence = waiting === 0 ? office.none : office.waiting(waiting);
  return [intro(`${sentence}.`, words.lead), card(words.title, "", list)];
}

async function rowOf(hub: Hub, reader: Reader, kept: KeptApplication): Promise<Html> {
  const { details, id } = kept.application;
  const words = reader.words.approver.application;
  const day = dayText(reader, kept.receivedAt);
  return html`<li><div><h3>${details.name}</h3><p class="soft small">${words.kvk} ${details.kvk} · ${day}</p></div>
<p>${await tagOf(hub, reader, kept)}</p>
<a class="button" href="/beheer/aanmeldingen/${id}">${words.look}<span class="unseen">: ${details.name}</span></a></li>`;
}

async function tagOf(hub: Hub, { words }: Reader, { application }: KeptApplication): Promise<Html> {
  const { status } = words.approver.application;
  const now = await statusOf(hub, application);
  const isHalf = now === "waiting" && application.approvals.length > 0;
  return html`<span class="tag ${now}">${isHalf ? status.half : status[now]}</span>`;
}

async function oneContent(
  hub: Hub,
  reader: Reader,
  kept: KeptApplication,
  approver: Approver,
): Promise<Content> {
  const words = reader.words.approver.application;
  const { details, approvals, rejection, status } = kept.application;
  const isJudgedByMe = approvals.some(({ by }) => by.id === approver.id);
  const decisions = [
    ...approvals.map(({ by, at }) => words.decided(by.name, dayText(reader, at), true)),
    ...(rejection === null
      ? []
      : [
          `${words.decided(rejection.by.name, dayText(reader, rejection.at), false)}: ${rejection.reason}`,
        ]),
  ];
  const invitation = findInvitationOf(hub.store, kept.application.id);
  const isOther = invitation !== undefined && invitation.invitee.organisation !== details.name;
  const { of, otherName } = reader.words.invitation;
  const { replaces, replacesText } = reader.words.key;
  const known = facts([
    ...(details.replaces === null ? [] : [[replaces, replacesText] as const]),
    [of, invitationLine(reader, invitation)],
    [words.kvk, details.kvk],
    [words.agb, details.agb ?? words.noAgb],
    [words.legalGroup, details.legalGroup],
    [words.email, details.contactEmail],
    [words.received, dayText(reader, kept.receivedAt)],
    [words.decisions, decisions.length === 0 ? words.noDecisions : decisions.join("; ")],
  ]);
  const ours = fingerprint(fingerprintOf(details.identityKey));
  return [
    intro(details.name, await tagOf(hub, reader, kept)),
    isOther && notice(otherName(invitation.invitee.organisation, details.name), true),
    card(words.one, "", known),
    isJudgedByMe &&
      status === "waiting" &&
      html`<p class="notice done" role="status">${words.seenByYou}</p>`,
    status === "waiting" && !isJudgedByMe
      ? judgeForms(reader, kept.application.id)
      : card(words.ours, "", ours),
  ];
}
