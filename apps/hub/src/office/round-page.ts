import type { HubRound, RosterMember } from "@nabij/federation";
import { blocks, progressOf } from "@nabij/federation";
import { type Content, type Html, html } from "../html/html.ts";
import type { Hub } from "../hub.ts";
import { card, facts, scrollTable } from "../pages/parts.ts";
import { dayText, momentText, type Reader } from "../pages/reader.ts";
import { listDeclined } from "../store/declined.ts";
import type { RoundLine } from "../store/rounds.ts";

const steps = ["key", "commit", "gate", "clients", "bands"] as const;
type Step = (typeof steps)[number];
type Sent = "sent" | "partly" | "waits" | "notAsked";

/** One round: how far it is, who sent what, and stopping it. Nothing of what was sent. */
export function roundContent(hub: Hub, reader: Reader, round: HubRound, line: RoundLine): Content {
  const { words, language } = reader;
  const { plan, period } = round.roundPlan;
  const dates = words.publication.period(
    dayText(reader, period.from),
    dayText(reader, period.until),
  );
  const opened = words.round.openedBy(line.openedBy, momentText(reader, line.openedAt));
  const closes = words.round.closes(momentText(reader, line.closesAt));
  return html`<div data-live>
<div class="intro"><p class="above">${plan.title[language]} · ${dates}</p>
<h1>${sentenceOf(reader, round)}</h1>
${round.roundPlan.isRehearsal && html`<p><span class="tag attention">${words.publication.rehearsal}</span></p>`}
<p class="lead">${leadOf(reader, round)}</p>
<p class="soft small">${opened} · ${closes}</p></div>
${round.phase === "published" && html`<p><a class="button" href="/publicaties/${line.id}">${words.round.toPublication}</a></p>`}
${progressCard(hub, reader, round)}
</div>
${line.endedAt === null && stopCard(reader, line.id)}
${aboutCard(reader, round)}`;
}

function sentenceOf({ words }: Reader, round: HubRound): string {
  if (round.phase === "published") return words.round.sentencePublished;
  if (round.phase === "dead") return words.round.sentenceDead;
  return words.round.sentence(words.round.phases[round.phase], progressOf(round).waitingFor.length);
}

function leadOf({ words }: Reader, { deadBecause }: HubRound): Content {
  if (deadBecause === null) return null;
  return `${words.round.because[deadBecause]} ${words.round.deadStays}`;
}

function progressCard(hub: Hub, { words }: Reader, round: HubRound): Html {
  const text = words.round;
  const declined = new Map(listDeclined(hub.store, round.roundPlan.roundId));
  const rows = round.roundPlan.roster.map((member) => {
    const reason = declined.get(member.organisationId);
    const cells =
      reason === undefined
        ? steps.map((step) => stepCell(text, sentOf(round, member, step)))
        : html`<td colspan="${steps.length}"><span class="tag attention">${text.declined}</span> ${text.declineReasons[reason]}</td>`;
    return html`<tr><th scope="row">${member.name}</th>${cells}</tr>`;
  });
  const head = [text.organisation, ...steps.map((step) => text.steps[step])];
  return card(
    text.progress,
    text.progressLead,
    scrollTable(text.progress, head, rows),
    "voortgang",
  );
}

function stepCell(text: Reader["words"]["round"], sent: Sent): Html {
  return html`<td><span class="step ${sent}"><span class="dot" aria-hidden="true"></span>${text[sent]}</span></td>`;
}

function sentOf(round: HubRound, { organisationId }: RosterMember, step: Step): Sent {
  const slots = slotsOf(step);
  const came = slots.filter((slot) => round.received[slot]?.[organisationId] !== undefined).length;
  if (came === slots.length) return "sent";
  if (came > 0) return "partly";
  const isPast = ["ready", "published"].includes(round.phase);
  return isPast ? "notAsked" : "waits";
}

function slotsOf(step: Step): readonly string[] {
  if (step === "key") return ["key"];
  return step === "commit" ? blocks.map((block) => `commit:${block}`) : [`share:${step}`];
}

function stopCard({ words }: Reader, id: string): Html {
  const { stop, stopLead, stopSure } = words.round;
  return html`<div class="card"><details><summary>${stop}</summary><p>${stopLead}</p>
<form method="post" action="/beheer/rondes/${id}/stoppen" class="fields">
<label class="check"><input type="checkbox" name="zeker" value="ja" required> <span>${stopSure}</span></label>
<div class="actions"><button type="submit" class="quiet">${stop}</button></div>
</form></details></div>`;
}

function aboutCard({ words, language }: Reader, { roundPlan }: HubRound): Html {
  const { plan, roster, roundId } = roundPlan;
  const { clients, organisations, roundingBase } = plan.thresholds;
  const text = words.round.facts;
  const rows = facts([
    [text.plan, `${plan.question[language]} (${words.publication.version(plan.version)})`],
    [text.members, String(roster.length)],
    [text.thresholds, words.approver.plan.strictLine(clients, organisations, roundingBase)],
    [text.id, html`<code>${roundId}</code>`],
  ]);
  return card(text.plan, "", rows, "over-deze-ronde");
}
