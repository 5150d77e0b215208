import { aClient, anId, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { saveRecord } from "../record/save-record.ts";
import { aDatabase } from "../testing/sqlite.ts";
import { differingSignals } from "./differing-signals.ts";
import { keptDay } from "./kept-day.ts";

const today = "2026-03-01";

function aCaseload() {
  const world = aDatabase();
  const { scope, write } = world;
  write(
    saveRecord(scope, "client", aClient()),
    saveRecord(scope, "trajectory", aTrajectory({ startDate: "2025-01-01" })),
    saveRecord(scope, "trajectory", {
      ...aTrajectory({ number: "T3", startDate: today }),
      id: anId(3),
    }),
  );
  const differing = (day = today) => differingSignals(world.db, scope, day);
  return { ...world, differing };
}

test("what a write kept is what the facts say, today and later", () => {
  const { db, scope, differing } = aCaseload();
  const open = db.sqlite.prepare("select count(*) from signal_span").pluck().get();
  expect(Number(open)).toBeGreaterThan(3);
  expect([differing(), differing("2027-01-01"), differing("2020-01-01")]).toEqual([0, 0, 0]);
  expect(keptDay(db, scope)).toBe(today);
});

test("a signal that went missing, or stands for nobody, is noticed", () => {
  const { db, differing } = aCaseload();
  db.sqlite.exec(`delete from signal_span where rowid = (select min(rowid) from signal_span
    where "from" <= '${today}')`);
  expect(differing()).toBe(1);
  db.sqlite.exec(`update trajectory set removed_at = '${today}' where id = '${anId(3)}'`);
  expect(differing()).toBeGreaterThan(1);
});

test("signals kept by other rules are not compared: they are kept anew at the next start", () => {
  const { db, differing } = aCaseload();
  db.sqlite.exec("update signal_kept set rules = 'of long ago'");
  expect(differing()).toBeNull();
});
