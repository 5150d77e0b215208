import { commit, listAudit, openDatabase, recordAccess, saveOrganisation } from "@nabij/db";
import { aFolder } from "@nabij/db/testing";
import { anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { turnOfAll } from "../federation/round/keep-federated.ts";
import { aRoundHub, issueRoster } from "../federation/round/testing-round-hub.ts";
import { cliWords } from "../words/cli-words.ts";
import { en } from "../words/federation/en.ts";
import { nl } from "../words/federation/nl.ts";
import { CommandRefusal, WrongUse } from "./command.ts";
import { federationCommand } from "./federation.ts";
import { databaseFile } from "./open-node.ts";

const now = () => new Date("2026-11-22T12:00:00Z");

/** The command on a folder with one fictional organisation; gives what it printed or refused. */
async function aNode() {
  const dataDir = aFolder();
  const db = openDatabase({ file: databaseFile(dataDir) });
  const organisationId = anId(1);
  const actor = { userId: "test", role: "beheerder", organisationId } as const;
  commit(db, [
    saveOrganisation({ id: organisationId, name: "De Kade", fictional: true }),
    recordAccess(actor, "test", null, now()),
  ]);
  const run = async (typed: string, language: "nl" | "en" = "nl"): Promise<string> => {
    const out: string[] = [];
    try {
      await federationCommand.run(typed.split(" "), {
        env: { dataDir, host: "127.0.0.1", port: 0, language, logLevel: "silent" },
        words: cliWords(language),
        now,
        print: (text) => out.push(text),
        note: () => {},
      });
      return out.join("\n");
    } catch (error) {
      if (error instanceof CommandRefusal || error instanceof WrongUse) return error.message;
      throw error;
    }
  };
  const turn = () => turnOfAll({ db, dataDir, now });
  return { run, turn, db, organisationId };
}

test("an administrator joins, looks at who takes part, and leaves, from the command line", async () => {
  const hub = await aRoundHub(now);
  const { run, turn, db } = await aNode();
  expect(await run("status")).toContain(nl.noMembership);
  expect(await run(`join ${hub.address}`)).toContain(hub.fingerprint);
  const typed = `join ${hub.address} --fingerprint ${hub.fingerprint}`;
  expect(await run(typed)).toBe(nl.confirmNeeds);
  const details = "--kvk 12345678 --group DeKade --email v@voorbeeld.example";
  const code = "ABCDE-ABCDE-ABCDE-ABCDE-ABCDE";
  expect(await run(`join ${hub.address} --invitation ${code}`)).toContain(`--invitation ${code} -`);
  const mistyped = `${typed} ${details} --invitation ABCDE`;
  expect(await run(mistyped)).toBe(nl.refused["invitation-refused"]);
  expect(await run(`${typed} ${details} --invitation ${code}`)).toContain("Aangemeld");
  expect(await run(`join ${hub.address}`)).toBe(nl.refused["already-member"]);
  await issueRoster(hub);
  await turn();
  await turn();
  expect(await run("status")).toContain(nl.changesWait);
  expect(await run("trust")).toContain("wil meedoen");
  expect(await run("trust --accept 1")).toBe(nl.accepted(1));
  expect(await run("trust")).toContain("[eigen organisatie]");
  hub.answers.set("POST /federation/keys", () => ({}));
  expect(await run("rotate")).toMatch(/blijft gelden tot .* Geef --yes mee\.$/);
  expect(await run("rotate --yes")).toMatch(/^Gevraagd\. .*(\d{5}-){7}\d{5}/);
  expect(await run("revoke")).toMatch(/voorgoed ingetrokken.* Geef --yes mee\.$/);
  expect(await run(`leave https://ander.example`)).toBe(nl.refused["hub-address-invalid"]);
  expect(await run(`leave ${hub.address}`)).toBe(nl.left);
  db.close();
});

test("plans are allowed one by one, and a dry run shows no number unless that was asked", async () => {
  const hub = await aRoundHub(now);
  const { run, db, organisationId } = await aNode();
  const period = "--from 2026-01-01 --until 2026-06-30";
  expect(await run(`dry-run beeld ${period}`)).toBe(nl.noMembership);
  await run(`join ${hub.address}`);
  expect(await run("plans")).toContain("[niet]         beeld versie 1");
  expect(await run("plans beeld --allow")).toBe(nl.allowed("beeld"));
  expect(await run("plans", "en")).toContain("[answered] beeld version 1");
  expect(await run("plans verzonnen --allow")).toBe(nl.refused["plan-unknown"]);
  const quiet = await run(`dry-run beeld ${period}`);
  expect(quiet).toContain("duur  totaal / tot-3\n");
  expect(await run(`dry-run beeld ${period} --numbers`)).toMatch(/duur {2}totaal \/ tot-3: \d+\n/);
  const runs = listAudit(db, organisationId).rows.filter(
    (row) => row.action === "federation.dryRun",
  );
  expect(runs).toHaveLength(1);
  expect(await run("ledger")).toBe(nl.emptyLedger);
  expect(await run("dry-run beeld --from gisteren")).toBe(nl.dryRunUse);
  db.close();
});

test("the own fingerprint is eight groups of five digits, the same every time", async () => {
  const { run, db } = await aNode();
  const first = await run("identity");
  expect(first).toMatch(/(\d{5}-){7}\d{5}$/);
  expect(await run("identity")).toBe(first);
  db.close();
});

test("a hub that cannot be right is refused in one sentence, in either language", async () => {
  const { run, db } = await aNode();
  expect(await run("join http://hub.voorbeeld.example")).toBe(nl.refused["hub-not-https"]);
  expect(await run("join http://127.0.0.1:1", "en")).toBe(en.refused["hub-unreachable"]);
  expect(await run("verzin")).toBe(nl.use);
  db.close();
});

test("every reason has one sentence in both languages, that says what to do or what did not happen", () => {
  for (const words of [nl, en])
    for (const sentence of Object.values(words.refused)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(Object.keys(nl.refused)).toEqual(Object.keys(en.refused));
});

test("a simulation says what every plan would show, and needs no node", async () => {
  const { run, db } = await aNode();
  const made = await run("simulate --organisations 5 --seed 4 --federations 1 --json");
  expect(JSON.parse(made)).toMatchObject({ organisations: 5, seed: 4, legalGroups: "apart" });
  expect(await run("simulate --organisations 4")).toBe(nl.simulateUse);
  db.close();
});
