import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@nabij/db";
import { checkRecord } from "@nabij/domain";
import { afterAll, expect, test } from "vitest";
import { everything, runningIds } from "../measure-size.ts";
import { diceOf } from "../seed/dice.ts";
import { fillDatabase, keepAllSignals, teamIdsFor } from "../seed/make-database.ts";
import { today } from "../seed/measured-organisation.ts";
import { rowsPerTrajectory, trajectoryRecords } from "../seed/trajectory-records.ts";
import { signIn } from "../server/http-client.ts";
import { startServer } from "../server/running-server.ts";

const trajectories = 120;
const rounds = 12;
const folder = mkdtempSync(join(tmpdir(), "nabij-bench-"));
const file = join(folder, "small.sqlite");
const db = openDatabase({ file });
const rows = await fillDatabase(db, trajectories);
keepAllSignals(db);
const server = await startServer(file, folder);
const http = await signIn(server.address, 1);
const bench = { db, http, teamIds: teamIdsFor(trajectories), trajectoryIds: runningIds(db) };

afterAll(async () => {
  http.close();
  await server.stop();
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

test("what is stored is what the domain allows, and as much as is said", () => {
  expect(rows).toBe(trajectories * rowsPerTrajectory);
  const dice = diceOf(3);
  const teamIds = teamIdsFor(trajectories);
  for (let number = 1; number <= 25; number += 1) {
    for (const { kind, record } of trajectoryRecords(number, teamIds, today, dice)) {
      expect(checkRecord(kind, record)).toEqual({ ok: true, value: record });
    }
  }
});

test.each(everything(bench))("$name says the same at every layer", async ({ layers }) => {
  const ways = Object.values(layers).filter(({ gist }) => gist !== undefined);
  for (let round = 0; round < rounds; round += 1) {
    const answers = [];
    for (const { ask, gist } of ways) answers.push(gist?.((await ask(round)) as never));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  }
});

test("a question has answers with something in them", async () => {
  const list = everything(bench)[0]?.layers.caller;
  const answer = list?.gist?.((await list.ask(1)) as never);
  expect(JSON.stringify(answer)).toMatch(/"G\d+"/);
});
