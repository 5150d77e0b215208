import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Database, openDatabase, warmTrajectoryLists } from "@nabij/db";
import { importWhileReading } from "./import/measure-import.ts";
import { detail } from "./layer/detail.ts";
import type { Bench, Measured } from "./layer/layer.ts";
import { listOf } from "./layer/list.ts";
import { deliveredVersusPlanned, overview } from "./layer/overview.ts";
import { workList } from "./layer/work-list.ts";
import { durableWrite } from "./layer/write.ts";
import { interleaved, throughput } from "./measure/interleaved.ts";
import { type Outcome, outcomeOf, outcomesOf } from "./report/goals.ts";
import type { Reading } from "./report/table.ts";
import { fillDatabase, keepAllSignals, teamIdsFor } from "./seed/make-database.ts";
import { scope, today } from "./seed/measured-organisation.ts";
import { signIn } from "./server/http-client.ts";
import { type RunningServer, startServer } from "./server/running-server.ts";

/** All that was measured on a database of one size. */
export type SizeFigures = {
  readonly trajectories: number;
  readonly rows: number;
  readonly megabytes: number;
  readonly readings: readonly Reading[];
  readonly outcomes: readonly Outcome[];
};

const lanes = 10;

/** Makes a database of so many trajectories in `folder` and measures everything on it. */
export async function measureSize(
  trajectories: number,
  seconds: number,
  folder: string,
  exported: readonly string[],
): Promise<SizeFigures> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${trajectories}.sqlite`);
  const rows = await filled(file, trajectories);
  const db = openDatabase({ file });
  try {
    const rebuilt = measureRebuild(db);
    const megabytes = statSync(file).size / 1e6;
    const server = await startServer(file, folder);
    try {
      const measured = await measureOn(db, server, trajectories, seconds, exported);
      const outcomes = [...rebuilt, ...measured.outcomes];
      return { trajectories, rows, megabytes, readings: measured.readings, outcomes };
    } finally {
      await server.stop();
    }
  } finally {
    db.close();
  }
}

/** All signals from nothing, as after an upgrade; the goal is for 100,000 trajectories. */
function measureRebuild(db: Database): readonly Outcome[] {
  const start = performance.now();
  const before = process.cpuUsage();
  keepAllSignals(db);
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - start) / 1000;
  const cpu = (user + system) / 1e6;
  return [
    outcomeOf({ name: "all signals from nothing", goal: 10, unit: "s" }, seconds),
    outcomeOf({ name: "the same, seconds of processor", goal: 10, unit: "s" }, cpu),
  ];
}

/** Nothing of this has to survive a power cut, so it is written without a journal. */
async function filled(file: string, trajectories: number): Promise<number> {
  const db = openDatabase({ file, cacheMebibytes: 1024 });
  try {
    db.sqlite.pragma("journal_mode = OFF");
    db.sqlite.pragma("synchronous = OFF");
    return await fillDatabase(db, trajectories);
  } finally {
    db.close();
  }
}

async function measureOn(
  db: Database,
  server: RunningServer,
  trajectories: number,
  seconds: number,
  exported: readonly string[],
) {
  await warmTrajectoryLists(db, scope, today);
  const one = await signIn(server.address, 1);
  const many = await signIn(server.address, lanes);
  const trajectoryIds = runningIds(db);
  const bench = { db, http: one, teamIds: teamIdsFor(trajectories), trajectoryIds };
  const readings: Reading[] = [];
  for (const { name, layers } of everything(bench)) {
    const ways = Object.entries(layers).map(([layer, { ask }]) => [layer, ask] as const);
    readings.push({ name, timings: await interleaved(Object.fromEntries(ways), seconds) });
  }
  const outcomes = [
    ...readings.flatMap(({ name, timings }) => outcomesOf(name, timings)),
    ...(await underLoad({ ...bench, http: many }, server, seconds)),
    await heldByImport({ ...bench, http: one }, server, exported),
  ];
  one.close();
  many.close();
  return { readings, outcomes };
}

/** Everything that is measured side by side, layer by layer. */
export function everything(bench: Bench): readonly Measured[] {
  return [
    listOf(bench, "startDate"),
    listOf(bench, "signals"),
    workList(bench),
    overview(bench),
    deliveredVersusPlanned(bench),
    detail(bench),
    durableWrite(bench),
  ];
}

/** Ten at once, and how long the server is busy with one thing meanwhile. */
async function underLoad(
  { http, trajectoryIds, teamIds }: Bench,
  server: RunningServer,
  seconds: number,
): Promise<Outcome[]> {
  const idOf = (round: number) => trajectoryIds[round % trajectoryIds.length] ?? "";
  const details = await throughput(
    (round) => http.ask("trajectory.dossier", { id: idOf(round) }),
    lanes,
    seconds,
  );
  const fields = { date: today, participants: [], impacts: [] };
  const writes = await throughput(
    (round) =>
      http.ask("records.evaluation.create", { fields: { ...fields, trajectoryId: idOf(round) } }),
    lanes,
    seconds,
  );
  await server.forgetDelay();
  const list = (round: number) => {
    const teamId = teamIds[round % teamIds.length];
    return http.ask("trajectory.list", { teamId, limit: 50 });
  };
  await throughput(
    (round, lane) => (lane < 2 ? http.ask("overview.get", {}) : list(round)),
    lanes,
    seconds,
  );
  const held = await server.delay();
  const perSecond = { unit: "/s", atLeast: true };
  return [
    outcomeOf({ name: "details, 10 connections", goal: 2000, ...perSecond }, details),
    outcomeOf({ name: "durable writes, 10 connections", goal: 1000, ...perSecond }, writes),
    outcomeOf(
      { name: "longest hold, dashboards and lists together", goal: 20, unit: "ms" },
      held.longest,
    ),
  ];
}

async function heldByImport(
  { http }: Bench,
  server: RunningServer,
  exported: readonly string[],
): Promise<Outcome> {
  const { p99 } = await importWhileReading(server, http, exported);
  return outcomeOf({ name: "event-loop delay p99 during an import", goal: 50, unit: "ms" }, p99);
}

/** Trajectories that run today, the first thousand. */
export function runningIds({ sqlite }: Database): readonly string[] {
  const statement = sqlite.prepare(
    `select id from trajectory where start_date <= ? and (end_date is null or end_date >= ?)
     order by number limit 1000`,
  );
  return statement.pluck().all(today, today).map(String);
}
