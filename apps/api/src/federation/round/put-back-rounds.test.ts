import { readFileSync } from "node:fs";
import { findLedger, findRound, openDatabase } from "@nabij/db";
import { aFolder } from "@nabij/db/testing";
import { Ledger, mayContribute, recordContribution } from "@nabij/federation";
import { expect, test } from "vitest";
import { databaseFile } from "../../upkeep/node-files.ts";
import { aDataFolder } from "../../upkeep/testing.ts";
import { roundStore } from "./round-store.ts";
import { aKeptRound, aRoundPlan, seedOfRound } from "./testing-kept-round.ts";

test("a backup holds no secret of a round, and the node that is put back never speaks in it", async () => {
  const { db, scope, organisation, dataDir, file, backup, restore } = aDataFolder();
  const actor = { userId: "node", role: "systeem", organisationId: organisation.id } as const;
  const now = () => new Date("2026-07-01T09:30:00Z");
  const store = roundStore({ db, dataDir, scope, actor, now });
  const given = { clients: [1, 0, 1], bands: [] };
  await store.keep(aKeptRound, (ledger) =>
    recordContribution(ledger, aRoundPlan, given, "2026-07-01T09:30:00Z"),
  );
  expect(backup(file, now()).ok).toBe(true);
  expect(readFileSync(db.file).includes(seedOfRound) || hasInLog(db.file)).toBe(true);
  expect(readFileSync(file).includes(seedOfRound)).toBe(false);
  expect(await store.unfinished()).toEqual([aKeptRound]);
  const into = aFolder();
  const restoredAt = new Date("2026-07-02T09:30:00Z");
  expect(restore(into, false, restoredAt).ok).toBe(true);
  const again = openDatabase({ file: databaseFile(into) });
  expect(findRound(again, scope, aRoundPlan.roundId)).toMatchObject({
    ...{ phase: "silent", outbox: [], state: { secrets: null, gateWords: null } },
  });
  const ledger = Ledger.parse(findLedger(again, scope));
  expect(ledger).toMatchObject({
    putBackAt: restoredAt.toISOString(),
    entries: [{ status: "open", contribution: given, released: expect.arrayContaining(["gate"]) }],
  });
  const unknown = { ...aRoundPlan, roundId: "00000000-0000-4000-8000-00000000000b" };
  const forgotten = { ...ledger, heads: [aRoundPlan.logHead] };
  expect(mayContribute(forgotten, unknown)).toMatchObject({
    error: { type: "from-before-put-back" },
  });
  again.close();
});

const hasInLog = (file: string) => readFileSync(`${file}-wal`).includes(seedOfRound);
