import { existsSync, readFileSync } from "node:fs";
import { listAudit } from "@nabij/db";
import { aDatabase, aFolder } from "@nabij/db/testing";
import { anId } from "@nabij/domain/testing";
import { type KeptRound, recordContribution } from "@nabij/federation";
import { expect, test } from "vitest";
import { roundStore } from "./round-store.ts";
import { aKeptRound, aRoundPlan, seedOfRound } from "./testing-kept-round.ts";

const dead: KeptRound = {
  state: { ...aKeptRound.state, phase: "dead", because: "deadline", secrets: null },
  ...{ heard: 4, outbox: [] },
};

function aStore() {
  const { db, scope, organisation } = aDatabase({ file: true });
  const actor = { userId: "node", role: "systeem", organisationId: organisation.id } as const;
  const now = () => new Date("2026-07-01T09:30:00Z");
  const store = roundStore({ db, dataDir: aFolder(), scope, actor, now });
  return { store, db, organisation };
}

test("a seed is in no file any more once its round is dead", async () => {
  const { store, db } = aStore();
  const isOnDisk = () =>
    [db.file, `${db.file}-wal`].some(
      (file) => existsSync(file) && readFileSync(file).includes(seedOfRound),
    );
  await store.keep(aKeptRound, (ledger) => ledger);
  expect(isOnDisk()).toBe(true);
  await store.keep(dead, (ledger) => ledger);
  expect(isOnDisk()).toBe(false);
});

test("a round and the ledger are kept together, or neither", async () => {
  const { store } = aStore();
  const keeping = store.keep(aKeptRound, () => {
    throw new Error("cut off");
  });
  await expect(keeping).rejects.toThrow("cut off");
  expect(await store.knows(anId(1))).toBe(false);
  const given = { clients: [1, 0, 1], bands: [] };
  await store.keep(aKeptRound, (ledger) =>
    recordContribution(ledger, aRoundPlan, given, "2026-07-01T09:30:00Z"),
  );
  expect((await store.ledger()).entries).toMatchObject([{ roundId: anId(1), contribution: given }]);
  expect(await store.unfinished()).toEqual([aKeptRound]);
});

test("a round that is over and all said is not gone on with, and is still known", async () => {
  const { store } = aStore();
  await store.keep(dead, (ledger) => ledger);
  expect(await store.unfinished()).toEqual([]);
  expect(await store.knows(anId(1))).toBe(true);
});

test("every step leaves a line that says what it was, and about which round", async () => {
  const { store, db, organisation } = aStore();
  await store.keep(
    { ...aKeptRound, state: { ...aKeptRound.state, phase: "key-said" } },
    (each) => each,
  );
  await store.keep({ ...aKeptRound, outbox: [] }, (each) => each);
  await store.keep(aKeptRound, (each) => each);
  await store.keep(null, (each) => each);
  const lines = listAudit(db, organisation.id).rows.map(({ action, subjectId }) => [
    action,
    subjectId,
  ]);
  expect(lines.slice(0, 4).toReversed()).toEqual([
    ["federation.contribute", anId(1)],
    ["federation.delivered", anId(1)],
    ["federation.send", anId(1)],
    ["federation.receive", null],
  ]);
});
