import { addDays, type PlainDate, type SignalId, signalIds, signalsFor } from "@nabij/domain";
import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { recordAccess } from "../audit/record-access.ts";
import { removeRecord, restoreRecord } from "../record/remove-record.ts";
import { saveRecord } from "../record/save-record.ts";
import { played, story } from "../testing/random-changes.ts";
import { aDatabase } from "../testing/sqlite.ts";
import { allFacts } from "../trajectory/facts.ts";
import { commit, type Write } from "../write/write.ts";
import { countSignals } from "./count-signals.ts";
import { keptDay } from "./kept-day.ts";
import { listSignals } from "./list-signals.ts";
import { organisationsToRebuild, rebuildSignals } from "./rebuild-signals.ts";
import { saveSignalSettings } from "./save-signal-settings.ts";
import { signalHistory } from "./signal-history.ts";
import { signalSettingsOf } from "./signal-settings.ts";
import type { Reader } from "./span.ts";

type World = Pick<ReturnType<typeof aDatabase>, "db" | "scope">;

/** The same question in three ways: the list, the counts, and the facts. */
function answers({ db, scope }: World, at: PlainDate, reader: Reader) {
  const role = reader === "dossier" ? "zorgmanager" : "procesregisseur";
  const listed = listSignals(db, scope, { at, reader, sort: "kind", limit: 1000, offset: 0 });
  const facts = [...allFacts(db, scope)].flatMap((each) => signalsFor(role, each, at));
  return {
    kept: listed.map(({ id }) => id).toSorted(),
    counted: [...countSignals(db, scope, { at, reader })].map(([id, total]) => `${id} ${total}`),
    facts: facts.map(({ id }) => id).toSorted(),
    factsCounted: counted(facts.map(({ id }) => id)),
  };
}

function counted(ids: readonly SignalId[]): readonly string[] {
  return signalIds
    .map((id) => `${id} ${ids.filter((each) => each === id).length}`)
    .filter((line) => !line.endsWith(" 0"));
}

const offsets = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 });

test("after any changes, kept signals answer every day from then as the facts do", () => {
  let open = 0;
  fc.assert(
    fc.property(story, offsets, (told, days) => {
      const world = played(told);
      const from = keptDay(world.db, world.scope) ?? "";
      for (const at of [0, ...days].map((day) => addDays(from, day))) {
        for (const reader of ["dossier", "process"] as const) {
          const { kept, facts, counted: counts, factsCounted } = answers(world, at, reader);
          expect(kept).toEqual(facts);
          expect(counts).toEqual(factsCounted);
          open += kept.length;
        }
      }
      world.db.close();
    }),
    { numRuns: 20 },
  );
  expect(open).toBeGreaterThan(100);
}, 60_000);

/** All that is kept from `day` on, in one comparable list: passed days and old beginnings left out. */
function keptFrom({ db }: World, day: PlainDate): readonly unknown[] {
  const clip = (from: string) => `max(${from}, '${day}') as "from"`;
  const spans = `select trajectory_id, signal, ${clip('"from"')}, until, reads, weight, start_date,
    team_id, worlds from signal_span where until >= '${day}' order by 1, 2, 3`;
  const tallies = `select trajectory_id, ${clip('"from"')}, until, dossier, process, start_date
    from signal_tally where until >= '${day}' order by 1, 2`;
  const counts = `select max(day, '${day}') as day, signal, reads, worlds, sum(change) as change
    from signal_count group by 1, 2, 3, 4 having sum(change) <> 0 order by 1, 2, 3, 4`;
  return [spans, tallies, counts].map((query) => db.sqlite.prepare(query).all());
}

test("what is kept after any changes is what a rebuild from nothing gives", () => {
  fc.assert(
    fc.property(story, (told) => {
      const world = played(told);
      const { db, scope } = world;
      const day = keptDay(db, scope) ?? "";
      const kept = keptFrom(world, day);
      for (const table of ["span", "tally", "count", "kept"]) {
        db.sqlite.exec(`delete from signal_${table}`);
      }
      const moment = { userId: anId(901), at: new Date(`${day}T12:00:00Z`) };
      rebuildSignals(db, [scope.organisationId], moment);
      expect(keptFrom(world, day)).toEqual(kept);
      db.close();
    }),
    { numRuns: 20 },
  );
}, 60_000);

/** A trajectory of a year without an evaluation, and writes on a day with their audit line. */
function lateEvaluation() {
  const world = aDatabase();
  const { db, scope, actor } = world;
  const on = (day: PlainDate, ...writes: readonly Write[]) => {
    const line = recordAccess(actor, "test", null, new Date(`${day}T12:00:00Z`));
    return commit(db, [...writes, line]);
  };
  on(
    "2026-01-02",
    saveRecord(scope, "client", aClient()),
    saveRecord(scope, "trajectory", aTrajectory({ startDate: "2026-01-01" })),
  );
  const evaluation = aRecord("evaluation", { trajectoryId: anId(2), date: "2026-05-01" }, anId(50));
  const history = (signal: SignalId = "G4") => signalHistory(db, scope, anId(2), signal);
  const isOpen = (at: PlainDate) =>
    countSignals(db, scope, { at, reader: "dossier", signal: "G4" }).get("G4") === 1;
  return { ...world, on, evaluation, history, isOpen };
}

test("a signal opens by the passing of days without anything being written", () => {
  const { isOpen, history } = lateEvaluation();
  expect([isOpen("2026-04-01"), isOpen("2026-04-02")]).toEqual([false, true]);
  expect(history()).toEqual([]);
});

test("a signal closes by itself when the facts change, and says which fact closed it", () => {
  const { scope, on, evaluation, history, isOpen } = lateEvaluation();
  on("2026-05-02", saveRecord(scope, "evaluation", evaluation));
  expect([isOpen("2026-05-02"), isOpen("2026-08-02")]).toEqual([false, true]);
  expect(history()).toMatchObject([
    { what: "closed", byUserId: anId(901), because: { kind: "evaluation", id: evaluation.id } },
  ]);
  on("2026-05-03", removeRecord(scope, "evaluation", evaluation.id, 1, new Date("2026-05-03")));
  expect(isOpen("2026-05-03")).toBe(true);
  expect(history().map(({ what }) => what)).toEqual(["closed", "opened"]);
  on("2026-05-04", restoreRecord(scope, "evaluation", evaluation.id, 2));
  expect(isOpen("2026-05-04")).toBe(false);
});

test("of records changed together, the one that closed the signal is named", () => {
  const { scope, on, evaluation, history } = lateEvaluation();
  const incident = { trajectoryId: anId(2), date: "2026-05-02", kind: "agressie" };
  on(
    "2026-05-02",
    saveRecord(scope, "evaluation", evaluation),
    saveRecord(scope, "incident", aRecord("incident", incident, anId(51))),
  );
  expect(history()[0]?.because).toEqual({ kind: "evaluation", id: evaluation.id });
});

test("a refused write keeps nothing, and a fault keeps nothing either", () => {
  const { db, scope, on, evaluation, history, isOpen } = lateEvaluation();
  const stale = saveRecord(scope, "evaluation", { ...evaluation, id: anId(52), version: 9 });
  expect(on("2026-05-02", saveRecord(scope, "evaluation", evaluation), stale).ok).toBe(false);
  expect(history()).toEqual([]);
  expect(isOpen("2026-05-02")).toBe(true);
  expect(keptDay(db, scope)).toBe("2026-01-02");
});

test("a clock that goes back does not take kept days along", () => {
  const { db, scope, on, evaluation, isOpen } = lateEvaluation();
  on("2026-05-02", saveRecord(scope, "evaluation", evaluation));
  on("2026-04-20", saveRecord(scope, "evaluation", { ...evaluation, version: 2 }));
  expect(keptDay(db, scope)).toBe("2026-05-02");
  expect(isOpen("2026-05-02")).toBe(false);
});

test("other thresholds change every signal at once, and the history says so", () => {
  const { db, scope, on, history, isOpen } = lateEvaluation();
  on(
    "2026-05-02",
    saveSignalSettings(scope, { thresholds: { G4: { months: 6 } }, severities: {} }),
  );
  expect([isOpen("2026-05-02"), isOpen("2026-07-02")]).toEqual([false, true]);
  expect(history()).toMatchObject([
    { what: "closed", because: { kind: "setting", id: "signals" } },
  ]);
  expect(signalSettingsOf(db, scope).thresholds.G4).toEqual({ months: 6 });
});

test("another severity moves a signal in the list", () => {
  const { db, scope, on } = lateEvaluation();
  on("2026-05-02", saveSignalSettings(scope, { thresholds: {}, severities: { G4: "low" } }));
  const open = { at: "2026-05-02", reader: "dossier", severity: "low" } as const;
  expect(countSignals(db, scope, open).get("G4")).toBe(1);
  expect(countSignals(db, scope, { ...open, severity: "high" }).has("G4")).toBe(false);
});

test("signals kept by other rules do not answer, and the next write keeps all of them anew", () => {
  const { db, scope, on, evaluation, isOpen } = lateEvaluation();
  db.sqlite.exec("update signal_kept set rules = 'of long ago'; delete from signal_span");
  expect(keptDay(db, scope)).toBeUndefined();
  expect(organisationsToRebuild(db)).toEqual([scope.organisationId]);
  on("2026-05-02", saveRecord(scope, "evaluation", { ...evaluation, date: "2026-01-05" }));
  expect(keptDay(db, scope)).toBe("2026-05-02");
  expect(isOpen("2026-05-02")).toBe(true);
});
