import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  commit,
  listAudit,
  openDatabase,
  recordAccess,
  saveOrganisation,
  saveRecord,
} from "@nabij/db";
import { aClient, anId, aTrajectory } from "@nabij/domain/testing";
import { afterAll, expect, test } from "vitest";
import { nl } from "../words/nl.ts";
import { CommandRefusal, WrongUse } from "./command.ts";
import { databaseFile } from "./open-node.ts";
import { commandActor } from "./own-organisation.ts";
import { reportCommand } from "./report.ts";

const root = mkdtempSync(join(tmpdir(), "nabij-report-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const organisation = { id: anId(900), name: "De Proef", fictional: false };
const db = openDatabase({ file: databaseFile(root) });
const scope = { organisationId: organisation.id, clientIds: null };
commit(db, [
  saveOrganisation(organisation),
  saveRecord(scope, "client", aClient({ chosenName: "Sam" })),
  saveRecord(scope, "trajectory", aTrajectory({ startReasons: ["maatwerk"] })),
  recordAccess(commandActor(organisation.id), "test.prepare", null, new Date("2026-10-31")),
]);
afterAll(() => db.close());

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const notes: string[] = [];
  await reportCommand.run(args, {
    env: { dataDir: root, host: "127.0.0.1", port: 0, language: "nl", logLevel: "silent" },
    words: nl,
    now: () => new Date("2026-11-01T12:00:00Z"),
    print: (text) => out.push(text),
    note: (text) => notes.push(text),
  });
  return { out, notes };
}

test("a report is written as a Word file only its owner can read, and that it left is on record", async () => {
  const file = join(root, "verslag.docx");
  const { out, notes } = await run("T0001", "renewal", "--out", file);
  expect(out).toEqual([`Heraanvraag: ${file}`]);
  expect(notes).toContain("Nog niet vastgelegd: Een doel");
  expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(listAudit(db, organisation.id).rows[0]).toMatchObject({
    action: "report.export",
    actorId: "command-line",
    subjectId: anId(2),
  });
});

test("as JSON it is the document in words, up to the day asked for", async () => {
  const { out } = await run("T0001", "transfer", "--json", "--at", "2026-03-01");
  const { title, period } = JSON.parse(out[0] ?? "");
  expect({ title, until: period.until }).toEqual({ title: "Overdracht", until: "2026-03-01" });
});

test("an unknown trajectory and a file that cannot be written are refused in a sentence", async () => {
  await expect(run("T9999", "renewal", "--json")).rejects.toThrow(
    new CommandRefusal(nl.unknownTrajectory),
  );
  await expect(run("T0001", "renewal", "--out", root)).rejects.toThrow(
    new CommandRefusal(nl.fileUnwritable(root)),
  );
});

test.each([
  [[]],
  [["T0001"]],
  [["T0001", "passport", "--json"]],
  [["T0001", "renewal"]],
  [["T0001", "renewal", "--json", "--at", "2026-02-30"]],
])("wrong use %j says what is needed", async (args) => {
  await expect(run(...args)).rejects.toThrow(WrongUse);
});

test("of a conversation a closed one is needed, and a reader", async () => {
  const missing = run("reflection", anId(70), "--reader", "familie", "--json");
  await expect(missing).rejects.toThrow(new CommandRefusal(nl.unknownConversation));
  for (const wrong of [["reflection"], ["reflection", anId(70), "--reader", "buren", "--json"]])
    await expect(run(...wrong)).rejects.toThrow(new WrongUse(nl.unknownReflectionReport));
});

test("a file whose name ends in .pdf is a PDF", async () => {
  const file = join(root, "verslag.pdf");
  await run("T0001", "renewal", "--out", file);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe("%PDF-");
});
