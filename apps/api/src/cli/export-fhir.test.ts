import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { listAudit, listOrganisations, listRecords, openDatabase } from "@nabij/db";
import { aFolder } from "@nabij/db/testing";
import { bundleProblems, r4Problems } from "@nabij/interop/testing/r4";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDemoOrganisation } from "../features/demo/load-demo-organisation.ts";
import { nl } from "../words/nl.ts";
import { CommandRefusal, WrongUse } from "./command.ts";
import { exportCommand } from "./export.ts";
import { databaseFile } from "./open-node.ts";

const now = new Date("2026-11-01T12:00:00Z");
const dataDir = aFolder();
const db = openDatabase({ file: databaseFile(dataDir) });
loadDemoOrganisation(db, "de-kade", now);
const organisationId = listOrganisations(db)[0]?.id ?? "";
const scope = { organisationId, clientIds: null };
afterAll(() => db.close());

type Bundle = Parameters<typeof bundleProblems>[0];
type Resource = Parameters<typeof r4Problems>[0];

async function exported(...more: readonly string[]) {
  const file = join(aFolder(), "bundel.json");
  const said: string[] = [];
  await exportCommand.run(["fhir", "--out", file, ...more], {
    env: { dataDir, host: "127.0.0.1", port: 0, language: "nl", logLevel: "silent" },
    ...{ words: nl, now: () => now },
    print: (text) => said.push(text),
    note: (text) => said.push(text),
  });
  const text = readFileSync(file, "utf8");
  const bundle = JSON.parse(text) as Bundle;
  const resources = (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
  return { file, text, bundle, resources, said: said.join("\n") };
}

let without: Awaited<ReturnType<typeof exported>>;
let withText: Awaited<ReturnType<typeof exported>>;
beforeAll(async () => {
  without = await exported();
  withText = await exported("--with-text");
});

const ofType = (resources: readonly Resource[], type: string) =>
  resources.filter(({ resourceType }) => resourceType === type);

test("the demo organisation is a valid bundle", () => {
  const { entry: _entry, ...head } = without.bundle;
  expect(r4Problems(head)).toEqual([]);
  expect(without.resources.flatMap(r4Problems)).toEqual([]);
  expect(bundleProblems(without.bundle)).toEqual([]);
  expect(bundleProblems(withText.bundle)).toEqual([]);
  const types = new Set(without.resources.map(({ resourceType }) => resourceType));
  expect([...types].toSorted()).toEqual([
    ...["CarePlan", "CareTeam", "Condition", "EpisodeOfCare", "Flag", "Goal", "Observation"],
    ...["Patient", "Procedure", "RelatedPerson"],
  ]);
  const clients = listRecords(db, scope, "client", null);
  expect(ofType(without.resources, "Patient")).toHaveLength(clients.length);
});

test("no name, no day of birth and, unless asked for, nothing that somebody wrote goes along", () => {
  const clients = listRecords(db, scope, "client", null);
  const goals = listRecords(db, scope, "goal", null);
  const kept = clients.flatMap(({ chosenName, ownWishes, birthDate, note }) => [
    ...[chosenName, ownWishes, note].flatMap((text) => text ?? []).map((text) => `"${text}"`),
    `"birthDate":"${birthDate.slice(0, 7)}-`,
  ]);
  expect(kept.length).toBeGreaterThan(clients.length);
  expect(kept.filter((text) => withText.text.includes(text))).toEqual([]);
  const written = goals.find(({ startDate }) => startDate <= "2026-11-01")?.description ?? "?";
  expect(without.text).not.toContain(written);
  expect(without.said).toContain("--with-text");
  expect(withText.text).toContain(written);
  expect(withText.said).toContain("Lees die na");
});

test("one client goes along alone, as it stood on a day, and the log names the client", async () => {
  const [first] = listRecords(db, scope, "client", null);
  const { resources, file } = await exported(
    "--client",
    first?.pseudonym ?? "",
    "--at",
    "2025-06-01",
  );
  expect(ofType(resources, "Patient")).toMatchObject([{ id: first?.id, resourceType: "Patient" }]);
  expect(resources.some(({ id }) => id === undefined)).toBe(false);
  expect(JSON.stringify(resources)).not.toMatch(/"(?:start|end|effectiveDateTime)":"2026-1/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(listAudit(db, organisationId).rows[0]).toMatchObject({
    ...{ action: "export.fhir", subjectKind: "client", subjectId: first?.id },
  });
});

test("restrictions outside the Wzd stay behind and are counted", () => {
  const { resources, said } = without;
  const restrictions = listRecords(db, scope, "restriction", null);
  const begun = restrictions.filter(({ from }) => from <= "2026-11-01");
  const wzd = begun.filter(({ regime }) => regime === "wzd");
  const ids = ofType(resources, "Procedure").map(({ id }) => id);
  expect(ids).toHaveLength(wzd.length);
  expect(new Set(ids)).toEqual(new Set(wzd.map(({ id }) => id)));
  expect(said).toContain(`${begun.length - wzd.length} maatregelen vallen niet onder de Wzd`);
});

test("the same data give the same bundle", async () => {
  const again = await exported();
  expect(again.text === without.text).toBe(true);
});

test("an unknown client, day or file is one sentence", async () => {
  await expect(exported("--client", "bestaat-niet")).rejects.toBeInstanceOf(CommandRefusal);
  await expect(exported("--at", "2026-02-30")).rejects.toBeInstanceOf(WrongUse);
  for (const file of [join(dataDir, "nergens", "b.json"), dataDir]) {
    await expect(exported("--out", file)).rejects.toThrow("te schrijven");
  }
});
