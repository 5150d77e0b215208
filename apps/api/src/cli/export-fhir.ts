import { resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  allRecords,
  atOneMoment,
  factsByClient,
  findClientId,
  type Scope,
  signalSettingsOf,
} from "@nabij/db";
import { signalsAt, type TrajectoryFacts } from "@nabij/domain";
import {
  bundleEntry,
  bundleHead,
  type FhirClient,
  type FhirOptions,
  fhirResources,
  restrictionsLeftOut,
} from "@nabij/interop";
import { exportWords } from "../words/cli-words.ts";
import { CommandRefusal, type Shell, WrongUse } from "./command.ts";
import { writePrivately } from "./export-folder.ts";
import { type ExportSource, exportDay, recordExport, withExportSource } from "./export-recorded.ts";

const options = {
  out: { type: "string" },
  at: { type: "string" },
  client: { type: "string" },
  organisation: { type: "string" },
  "with-text": { type: "boolean" },
} as const;

/** Counted while a bundle is written. */
type Tally = { resources: number; clients: number; leftOut: number };

/** What is recorded of clients as one bundle of FHIR R4 in a file that only its owner can read. */
export function exportFhir(args: readonly string[], shell: Shell): void {
  const { values } = parseArgs({ args: [...args], options, strict: true });
  const words = exportWords(shell.env.language);
  if (values.out === undefined || values.out === "") throw new WrongUse(words.needsFile);
  const file = resolve(values.out);
  const at = exportDay(values.at, shell);
  const wish: FhirOptions = { at, withText: values["with-text"] === true };
  withExportSource(values.organisation, shell, (source) => {
    const scope = scopeOf(source, values.client, shell);
    const [clientId] = scope.clientIds ?? [];
    const subject = clientId === undefined ? null : { kind: "client", id: clientId };
    recordExport(source, "export.fhir", shell, subject);
    const tally: Tally = { resources: 0, clients: 0, leftOut: 0 };
    atOneMoment(source.db, () =>
      writePrivately(file, shell, bundleText(source, scope, { shell, wish, tally })),
    );
    shell.print(words.fhirWritten({ ...tally, at, file }));
    shell.note(wish.withText ? words.withText : words.withoutText);
    if (tally.leftOut > 0) shell.note(words.otherRegimes(tally.leftOut));
  });
}

/** All clients, or the one asked for. */
function scopeOf(
  { db, organisation }: ExportSource,
  pseudonym: string | undefined,
  { words }: Shell,
): Scope {
  const all = { organisationId: organisation.id, clientIds: null };
  if (pseudonym === undefined) return all;
  const id = findClientId(db, all, pseudonym);
  if (id === undefined) throw new CommandRefusal(words.unknownClient);
  return { ...all, clientIds: [id] };
}

type Making = { readonly shell: Shell; readonly wish: FhirOptions; readonly tally: Tally };

/** The bundle as JSON, a client at a time, so that memory stays the same however many there are. */
function* bundleText(
  source: ExportSource,
  scope: Scope,
  { shell, wish, tally }: Making,
): Generator<string> {
  const head = bundleHead(shell.now().toISOString(), source.organisation.fictional);
  yield JSON.stringify(head).slice(0, -1);
  for (const each of clientsOf(source, scope, wish)) {
    const entries = fhirResources(each, wish).map((resource) =>
      JSON.stringify(bundleEntry(resource)),
    );
    yield `${tally.resources === 0 ? ',\n"entry":[\n' : ",\n"}${entries.join(",\n")}`;
    tally.resources += entries.length;
    tally.clients += 1;
    for (const { facts } of each.trajectories) tally.leftOut += restrictionsLeftOut(facts, wish);
  }
  yield tally.resources === 0 ? "}\n" : "\n]}\n";
}

/** The clients with their trajectories, and after them those without. */
function* clientsOf(
  { db }: ExportSource,
  scope: Scope,
  { at }: FhirOptions,
): Generator<FhirClient> {
  const settings = signalSettingsOf(db, scope);
  const met = new Set<string>();
  const withSignals = (facts: TrajectoryFacts) => ({
    facts,
    signals: signalsAt(facts, at, settings),
  });
  for (const ofClient of factsByClient(db, scope)) {
    const [first] = ofClient;
    if (first === undefined) continue;
    met.add(first.client.id);
    yield { client: first.client, trajectories: ofClient.map(withSignals) };
  }
  for (const client of allRecords(db, scope, "client")) {
    if (!met.has(client.id)) yield { client, trajectories: [] };
  }
}
