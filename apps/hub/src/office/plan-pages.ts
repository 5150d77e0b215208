import { type BenchmarkPlan, planHash } from "@nabij/federation";
import type { FastifyInstance } from "fastify";
import { type Html, html } from "../html/html.ts";
import type { Hub } from "../hub.ts";
import { indicatorFor } from "../pages/figures.ts";
import { sendPage } from "../pages/layout.ts";
import { card, facts, intro } from "../pages/parts.ts";
import { dayText, type Reader } from "../pages/reader.ts";
import { listRounds, type RoundLine } from "../store/rounds.ts";
import { officeReader } from "./gate.ts";

/** The fixed questions of the hub. */
export function registerPlanPages(app: FastifyInstance, hub: Hub): void {
  app.get("/beheer/vragen", (request, reply) => {
    const { reader } = officeReader(hub, request, reply);
    const { plan } = reader.words.approver;
    const rounds = listRounds(hub.store);
    return sendPage(reply, reader, {
      title: plan.title,
      content: [
        intro(plan.count(hub.plans.length), plan.lead),
        hub.plans.map((each) => planCard(reader, each, rounds)),
      ],
    });
  });
}

function planCard(reader: Reader, plan: BenchmarkPlan, rounds: readonly RoundLine[]): Html {
  const { language, words } = reader;
  const text = words.approver.plan;
  const { clients, organisations, roundingBase } = plan.thresholds;
  const asked = rounds.filter(({ planId }) => planId === plan.id);
  const lines = asked.map(
    (each) =>
      html`<li><a href="/beheer/rondes/${each.id}">${dayText(reader, each.from)}</a>, ${words.round.phases[each.phase]}</li>`,
  );
  const questions = plan.tables.map((table) => {
    const by = table.by === null ? null : indicatorFor(table.by)?.question[language];
    const question = indicatorFor(table.indicator)?.question[language] ?? table.indicator;
    return html`<li>${question}${by && html` <span class="soft small">${words.publication.by(by)}</span>`}</li>`;
  });
  const known = facts([
    [text.length[plan.period], text.tables(plan.tables.length)],
    [text.strict, text.strictLine(clients, organisations, roundingBase)],
    [text.hash, html`<code>${planHash(plan)}</code>`],
    [text.asked, lines.length === 0 ? text.notAsked : html`<ul class="plain-list">${lines}</ul>`],
  ]);
  const list = html`<details><summary>${text.asks}</summary><ul>${questions}</ul></details>`;
  const title = `${plan.title[language]}, ${words.publication.version(plan.version)}`;
  return card(title, plan.question[language], [known, list], `vraag-${plan.id}-${plan.version}`);
}
