import { fingerprintOf, type RosterMember } from "@nabij/federation";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type Content, type Html, html } from "../html/html.ts";
import { type Hub, momentOf } from "../hub.ts";
import { sendPage } from "../pages/layout.ts";
import { card, emptyState, fingerprint, intro } from "../pages/parts.ts";
import type { Reader } from "../pages/reader.ts";
import { currentRoster } from "../roster/current-roster.ts";
import { contentOf, issueRoster } from "../roster/issue-roster.ts";
import { type PreparedChanges, preparedChanges } from "../roster/prepared-changes.ts";
import { setDeparture } from "../store/applications.ts";
import type { Approver } from "../store/approvers.ts";
import { findPendingKey } from "../store/pending-keys.ts";
import { findProposal } from "../store/roster-updates.ts";
import { back, fieldsOf, officeReader, paramOf, problemOf } from "./gate.ts";
import { isTakenBack, newKeyCards } from "./key-pages.ts";

const path = "/beheer/deelnemers";

/** Who takes part, and changing that: in batches, by two people. */
export function registerMemberPages(app: FastifyInstance, hub: Hub): void {
  app.get(path, async (request, reply) => {
    const { reader, approver } = officeReader(hub, request, reply);
    const changes = await preparedChanges(hub);
    const { member } = reader.words.approver;
    const { joins, returns, departures, rotations, revocations } = changes;
    const { members } = changes.roster;
    const prepared = [...joins, ...returns, ...departures, ...rotations, ...revocations].length;
    return sendPage(reply, reader, {
      title: member.title,
      content: [
        problemOf(request, reader),
        intro(member.sentence(members.length, prepared), member.lead),
        newKeyCards(hub, reader, members, approver),
        batchCard(hub, reader, changes, approver),
        membersCard(hub, reader, changes),
      ],
    });
  });
  app.post(`${path}/lijst`, async (request, reply) => {
    const { approver } = officeReader(hub, request, reply);
    const issued = await issueRoster(hub, approver, fieldsOf(request).shown ?? "");
    return back(reply, path, issued.ok ? undefined : issued.error.type);
  });
  app.post(`${path}/:id/vertrek`, async (request, reply) => {
    const { approver } = officeReader(hub, request, reply);
    const member = await memberIn(hub, paramOf(request, "id"));
    if (member === undefined) return back(reply, path, "not-found");
    const by = { approverId: approver.id, at: momentOf(hub) };
    setDeparture(hub.store, member.organisationId, isSet(request) ? by : null);
    return back(reply, path);
  });
}

async function memberIn(hub: Hub, id: string): Promise<RosterMember | undefined> {
  const { members, suspended } = await currentRoster(hub);
  return [...members, ...suspended].find(({ organisationId }) => organisationId === id);
}

const isSet = (request: FastifyRequest) => fieldsOf(request).klaar === "ja";

function batchCard(hub: Hub, { words }: Reader, changes: PreparedChanges, me: Approver): Html {
  const { member } = words.approver;
  const { joins, returns, departures, rotations, revocations, roster, missing } = changes;
  if (!changes.isAny) return card(member.batch, member.batchLead, html`<p>${member.nothing}</p>`);
  const names = (some: readonly RosterMember[]) => some.map(({ name }) => name).join(", ");
  const rotating = roster.members.filter(({ organisationId }) =>
    rotations.some((each) => each.organisationId === organisationId),
  );
  const lines = [
    joins.length > 0 && html`<p>${member.joining(names(joins))}</p>`,
    returns.length > 0 && html`<p>${words.key.returning(names(returns))}</p>`,
    departures.length > 0 && html`<p>${member.departing(names(departures))}</p>`,
    rotating.length > 0 && html`<p>${member.rotating(names(rotating))}</p>`,
    revocations.length > 0 && html`<p>${member.revoking(names(revocations))}</p>`,
  ];
  if (missing > 0)
    return card(member.batch, member.batchLead, [lines, html`<p>${member.tooFew(missing)}</p>`]);
  const proposal = findProposal(hub.store);
  const shown = contentOf(changes);
  const isProposed = proposal?.content === shown;
  const isMine = isProposed && proposal.approverId === me.id;
  const note = isProposed
    ? html`<p class="notice done" role="status">${member.proposed(proposal.approverName)}</p>`
    : null;
  const form = html`<form method="post" action="${path}/lijst" class="fields">
<input type="hidden" name="shown" value="${shown}">
<div class="actions"><button type="submit">${isProposed ? member.publish : member.propose}</button></div>
</form>`;
  return card(member.batch, member.batchLead, [lines, note, isMine ? null : form]);
}

function membersCard(
  hub: Hub,
  reader: Reader,
  { roster, departures, revocations }: PreparedChanges,
): Html {
  const { member } = reader.words.approver;
  if (roster.members.length === 0)
    return card(member.title, "", emptyState(member.empty, member.emptyLead));
  const rows = roster.members
    .toSorted((a, b) => a.name.localeCompare(b.name, reader.language))
    .map((each) => {
      const isOwnWord = isTakenBack(findPendingKey(hub.store, each.organisationId));
      const standing = {
        isLeaving: departures.includes(each),
        isRevoked: revocations.includes(each),
        isOwnWord,
      };
      return memberRow(reader, each, standing);
    });
  return card(member.title, member.fingerprint, html`<ul class="rows">${rows}</ul>`);
}

type Standing = {
  readonly isLeaving: boolean;
  readonly isRevoked: boolean;
  /** The organisation itself took its key back; the office cannot undo that. */
  readonly isOwnWord: boolean;
};

function memberRow(
  { words }: Reader,
  each: RosterMember,
  { isLeaving, isRevoked, isOwnWord }: Standing,
): Content {
  const { member } = words.approver;
  const { organisationId, name, legalGroup, identityKey } = each;
  const tag = (text: string) => html` <span class="tag attention">${text}</span>`;
  const form = (action: string, isSet: boolean, text: string) =>
    html`<form method="post" action="${path}/${organisationId}/${action}">
<button class="quiet" name="klaar" value="${isSet ? "nee" : "ja"}">${text}<span class="unseen">: ${name}</span></button>
</form>`;
  return html`<li><div><h3>${name}${isLeaving && tag(member.leaving)}${isRevoked && tag(member.revoked)}</h3>
<p class="soft small">${legalGroup}</p><p>${fingerprint(fingerprintOf(identityKey))}</p></div>
<details><summary>${member.change}<span class="unseen">: ${name}</span></summary>
<div class="row-actions">${form("vertrek", isLeaving, isLeaving ? member.keep : member.leave)}
${!isOwnWord && form("sleutel", isRevoked, isRevoked ? member.keepKey : member.revoke)}</div></details></li>`;
}
