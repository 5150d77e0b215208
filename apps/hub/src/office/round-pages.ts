import type { FastifyInstance } from "fastify";
import { type Content, type Html, html } from "../html/html.ts";
import type { Hub } from "../hub.ts";
import { sendPage } from "../pages/layout.ts";
import { card, emptyState, intro } from "../pages/parts.ts";
import { sendNotFound } from "../pages/public-pages.ts";
import { dayText, momentText, type Reader } from "../pages/reader.ts";
import { currentRoster } from "../roster/current-roster.ts";
import { closedPeriods } from "../rounds/closed-periods.ts";
import { isPublished, openNewRound } from "../rounds/open-new-round.ts";
import { roundNow } from "../rounds/round-now.ts";
import { stopByHand } from "../rounds/tend-rounds.ts";
import { listRounds, type RoundLine } from "../store/rounds.ts";
import { back, fieldsOf, officeReader, paramOf, problemOf } from "./gate.ts";
import { roundContent } from "./round-page.ts";

const path = "/beheer/rondes";
const mostHours = 24 * 31;

/** Opening, following and stopping rounds. */
export function registerRoundPages(app: FastifyInstance, hub: Hub): void {
  app.get(path, async (request, reply) => {
    const { reader } = officeReader(hub, request, reply);
    const content = [problemOf(request, reader), ...(await listContent(hub, reader))];
    return sendPage(reply, reader, { title: reader.words.round.title, content });
  });
  app.post(path, async (request, reply) => {
    const { approver } = officeReader(hub, request, reply);
    const { vraag = "", uren = "", proef } = fieldsOf(request);
    const [planId = "", version = "", from = ""] = vraag.split("|");
    const hours = Math.min(mostHours, Math.max(1, Number(uren) || 72));
    const opened = await openNewRound(hub, {
      planId,
      planVersion: Number(version),
      from,
      isRehearsal: proef === "ja",
      hours,
      openedBy: approver.name,
    });
    return opened.ok
      ? back(reply, `${path}/${opened.value}`)
      : back(reply, path, opened.error.type);
  });
  app.get(`${path}/:id`, (request, reply) => {
    const { reader } = officeReader(hub, request, reply);
    const id = paramOf(request, "id");
    const round = roundNow(hub, id);
    const line = listRounds(hub.store).find((each) => each.id === id);
    if (round === undefined || line === undefined) return sendNotFound(reply, reader);
    return sendPage(reply, reader, {
      title: round.roundPlan.plan.title[reader.language],
      current: path,
      isLive: line.endedAt === null,
      content: [problemOf(request, reader), roundContent(hub, reader, round, line)],
    });
  });
  app.post(`${path}/:id/stoppen`, async (request, reply) => {
    const id = paramOf(request, "id");
    if (fieldsOf(request).zeker !== "ja") return back(reply, `${path}/${id}`, "not-sure");
    const isStopped = await stopByHand(hub, id);
    return back(reply, `${path}/${id}`, isStopped ? undefined : "round-over");
  });
}

async function listContent(hub: Hub, reader: Reader): Promise<readonly Content[]> {
  const { round, approver } = reader.words;
  const rounds = listRounds(hub.store);
  const running = rounds.filter(({ endedAt }) => endedAt === null).length;
  const sentence = running === 0 ? approver.office.noneRunning : approver.office.running(running);
  const list =
    rounds.length === 0
      ? emptyState(round.none, round.noneLead)
      : html`<ul class="rows">${rounds.map((each) => rowOf(hub, reader, each))}</ul>`;
  return [
    intro(`${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`, round.lead),
    card(round.open, round.openLead, await openForm(hub, reader, running > 0)),
    card(round.title, "", list),
  ];
}

async function openForm(hub: Hub, reader: Reader, isRunning: boolean): Promise<Html> {
  const { round } = reader.words;
  const { members } = await currentRoster(hub);
  const groups = new Set(members.map(({ legalGroup }) => legalGroup)).size;
  const least = Math.min(...hub.plans.map(({ thresholds }) => thresholds.organisations));
  if (isRunning) return html`<p>${round.running}</p>`;
  if (groups < least) return html`<p>${round.tooFew(groups, least)}</p>`;
  return html`<form method="post" action="${path}" class="fields">
<label for="vraag">${round.plan}</label>
<select id="vraag" name="vraag" required>${hub.plans.map((plan) => optionsOf(hub, reader, plan))}</select>
<label for="uren">${round.hours}</label>
<p class="soft small" id="uren-help">${round.hoursHelp}</p>
<input id="uren" name="uren" type="number" min="1" max="${mostHours}" value="72" required aria-describedby="uren-help">
<label class="check"><input type="checkbox" name="proef" value="ja"> <span>${round.rehearsal}</span></label>
<div class="actions"><button type="submit">${round.submit}</button></div>
</form>`;
}

function optionsOf(hub: Hub, reader: Reader, plan: Hub["plans"][number]): Html {
  const { publication, round } = reader.words;
  const title = plan.title[reader.language];
  const options = closedPeriods(plan.period, hub.now()).map((period) => {
    const dates = publication.period(dayText(reader, period.from), dayText(reader, period.until));
    const done = isPublished(hub, plan, period) ? `, ${round.done}` : "";
    return html`<option value="${plan.id}|${plan.version}|${period.from}">${title}: ${dates}${done}</option>`;
  });
  return html`<optgroup label="${title}">${options}</optgroup>`;
}

function rowOf(hub: Hub, reader: Reader, line: RoundLine): Html {
  const { round, publication } = reader.words;
  const plan = hub.plans.find(({ id }) => id === line.planId);
  const title = plan?.title[reader.language] ?? line.planId;
  const dates = publication.period(dayText(reader, line.from), dayText(reader, line.until));
  const opened = round.openedBy(line.openedBy, momentText(reader, line.openedAt));
  return html`<li><div><h3>${title}</h3><p class="soft small">${dates} · ${opened}</p></div>
<p><span class="tag ${line.phase}">${round.phases[line.phase]}</span>${line.isRehearsal && html` <span class="tag attention">${publication.rehearsal}</span>`}</p>
<a class="button" href="${path}/${line.id}">${round.look}<span class="unseen">: ${title}, ${dates}</span></a></li>`;
}
