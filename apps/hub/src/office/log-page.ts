import { hashOfSigned } from "@nabij/federation";
import type { FastifyInstance } from "fastify";
import { type Content, html } from "../html/html.ts";
import type { Hub } from "../hub.ts";
import { checkLog } from "../hub-log.ts";
import { sendPage } from "../pages/layout.ts";
import { card, emptyState, intro, scrollTable } from "../pages/parts.ts";
import { momentText, type Reader } from "../pages/reader.ts";
import { listLog } from "../store/log-lines.ts";
import { officeReader } from "./gate.ts";

/** The log of the hub, checked while the page is made. */
export function registerLogPage(app: FastifyInstance, hub: Hub): void {
  app.get("/beheer/logboek", async (request, reply) => {
    const { reader } = officeReader(hub, request, reply);
    const { log } = reader.words.approver;
    return sendPage(reply, reader, { title: log.title, content: await contentOf(hub, reader) });
  });
}

async function contentOf(hub: Hub, reader: Reader): Promise<readonly Content[]> {
  const { log } = reader.words.approver;
  const lines = listLog(hub.store);
  const checked = await checkLog(hub);
  const broken = checked.ok || !("sequence" in checked.error) ? 1 : checked.error.sequence;
  const result = checked.ok ? log.whole(lines.length) : log.broken(broken);
  const kinds: Readonly<Record<string, string>> = log.kinds;
  const rows = lines.toReversed().map(
    ({ position, kind, at, signed }) =>
      html`<tr><th scope="row" class="number">${position + 1}</th><td>${kinds[kind] ?? kind}</td>
<td>${momentText(reader, at)}</td><td><code>${hashOfSigned(signed).slice(0, 16)}…</code></td></tr>`,
  );
  const table =
    rows.length === 0
      ? emptyState(log.empty, log.lead)
      : scrollTable(log.title, [log.line, log.what, log.when, log.hash], rows);
  const file = html`<p><a href="/federation/log">${log.file}</a></p>`;
  return [
    intro(rows.length === 0 ? log.empty : result, log.lead),
    card(log.title, "", [table, file]),
  ];
}
