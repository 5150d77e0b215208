import { isConfirmedKey, standingOf } from "@nabij/federation";
import type { FastifyInstance } from "fastify";
import { type Content, html } from "../html/html.ts";
import type { Hub } from "../hub.ts";
import { sendPage } from "../pages/layout.ts";
import { card, emptyState, intro } from "../pages/parts.ts";
import type { Reader } from "../pages/reader.ts";
import { preparedChanges } from "../roster/prepared-changes.ts";
import { closedPeriods } from "../rounds/closed-periods.ts";
import { isPublished } from "../rounds/open-new-round.ts";
import { listApplications } from "../store/applications.ts";
import { listInvitations } from "../store/invitations.ts";
import { listPendingKeys } from "../store/pending-keys.ts";
import { listRounds } from "../store/rounds.ts";
import { officeReader, problemOf } from "./gate.ts";
import { invitationPath } from "./invitation-forms.ts";
import { todayAt } from "./invitation-view.ts";

/** What asks something of somebody in the office now. */
export function registerOffice(app: FastifyInstance, hub: Hub): void {
  app.get("/beheer", async (request, reply) => {
    const { reader } = officeReader(hub, request, reply);
    const content = [problemOf(request, reader), ...(await contentOf(hub, reader))];
    return sendPage(reply, reader, { title: reader.words.site.nav.office, content });
  });
}

async function contentOf(hub: Hub, { words, language }: Reader): Promise<readonly Content[]> {
  const { office, application, member } = words.approver;
  const waiting = listApplications(hub.store).filter(
    (each) => each.application.status === "waiting",
  );
  const running = listRounds(hub.store, true);
  const changes = await preparedChanges(hub);
  const { isAny, missing, roster } = changes;
  const isBatchReady = isAny && missing === 0;
  const due = hub.plans.filter((plan) => {
    const last = closedPeriods(plan.period, hub.now())[0];
    return last !== undefined && !isPublished(hub, plan, last);
  });
  const waits = waiting.length === 0 ? office.none : office.waiting(waiting.length);
  const runs = running.length === 0 ? office.noneRunning : office.running(running.length);
  const sentence = html`<a href="/beheer/aanmeldingen">${waits}</a> ${office.and} <a href="/beheer/rondes">${runs}</a>.`;
  const proposed = listInvitations(hub.store).filter(
    (each) => standingOf(each, todayAt(hub)) === "proposed",
  );
  const { standing, look } = words.invitation;
  const newKeys = listPendingKeys(hub.store).filter(
    (each) => each.kind === "rotation" && !isConfirmedKey(each),
  );
  const nameOf = (id: string) =>
    roster.members.find(({ organisationId }) => organisationId === id)?.name ?? "";
  const items = [
    ...proposed.map(({ id, invitee }) =>
      row(
        invitee.organisation,
        `${words.invitation.of}: ${standing.proposed}`,
        `${invitationPath}/${id}`,
        look,
      ),
    ),
    ...waiting.map(({ application: { id, details } }) =>
      row(details.name, application.status.waiting, `/beheer/aanmeldingen/${id}`, application.look),
    ),
    ...newKeys.map(({ organisationId }) => {
      const what = words.key.waiting(nameOf(organisationId));
      return row(what, words.key.waits, "/beheer/deelnemers", look);
    }),
    ...(isBatchReady ? [row(office.openBatch, "", "/beheer/deelnemers", member.batch)] : []),
    ...(running.length === 0 && roster.members.length > 0
      ? due.map(({ title }) =>
          row(title[language], office.openRound, "/beheer/rondes", words.round.submit),
        )
      : []),
  ];
  const list =
    items.length === 0
      ? emptyState(office.nothing, office.nothingLead)
      : html`<ul class="rows">${items}</ul>`;
  return [intro(sentence, office.lead), card(office.todo, "", list)];
}

function row(what: string, why: string, href: string, action: string) {
  return html`<li><div><h3>${what}</h3>${why !== "" && html`<p class="soft small">${why}</p>`}</div>
<a class="button" href="${href}">${action}<span class="unseen">: ${what}</span></a></li>`;
}
