import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { removeRecord } from "../record/remove-record.ts";
import { saveRecord } from "../record/save-record.ts";
import { saveSignalSettings } from "../signal/save-signal-settings.ts";
import { signalSettingsOf } from "../signal/signal-settings.ts";
import { aDatabase, testTime } from "../testing/sqlite.ts";
import { changedSince, lastChange } from "./changes.ts";

/** Two trajectories of one client and one of another. */
function three() {
  const world = aDatabase();
  const { db, scope, write } = world;
  for (const [place, clientId] of [anId(10), anId(10), anId(11)].entries()) {
    const pseudonym = `C${clientId}`;
    if (place !== 1)
      write(saveRecord(scope, "client", { ...aClient({ pseudonym }), id: clientId }));
    const trajectory = aTrajectory({ number: `T${place}`, clientId });
    write(saveRecord(scope, "trajectory", { ...trajectory, id: anId(20 + place) }));
  }
  const since = (seq: number) =>
    changedSince(db, scope, seq)
      .map(({ trajectoryId }) => trajectoryId)
      .toSorted();
  return { ...world, since, last: () => lastChange(db, scope) };
}

test("what hangs on a trajectory changes that one, what hangs on a client all of theirs", () => {
  const { scope, write, since, last } = three();
  const goal = { trajectoryId: anId(22), description: "naar de winkel", startDate: "2026-01-01" };
  const [before, moved] = [last(), { clientId: anId(10), from: "2026-01-01" }];
  write(saveRecord(scope, "goal", aRecord("goal", { ...goal, status: "lopend" }, anId(30))));
  expect(since(before)).toEqual([anId(22)]);
  const between = last();
  write(saveRecord(scope, "placement", aRecord("placement", moved, anId(31))));
  expect(since(between)).toEqual([anId(20), anId(21)]);
  expect(since(before)).toEqual([anId(20), anId(21), anId(22)]);
});

test("a trajectory that was removed has changed too", () => {
  const { scope, write, since, last } = three();
  const before = last();
  write(removeRecord(scope, "trajectory", anId(21), 1, testTime));
  expect(since(before)).toEqual([anId(21)]);
});

test("other thresholds change every trajectory, and reading changes none", () => {
  const { db, scope, write, since, last } = three();
  const before = last();
  write();
  expect(last()).toBe(before);
  write(saveSignalSettings(scope, signalSettingsOf(db, scope)));
  expect(since(before)).toHaveLength(3);
});

test("the number of a change only grows, and each organisation counts its own", () => {
  const { db, scope, write, last } = three();
  const before = last();
  write(saveRecord(scope, "client", { ...aClient({ pseudonym: "nieuw" }), id: anId(12) }));
  expect(last()).toBe(before);
  write(
    saveRecord(scope, "client", { ...aClient({ pseudonym: "anders" }), id: anId(10), version: 2 }),
  );
  expect(last()).toBe(before + 1);
  expect(lastChange(db, { ...scope, organisationId: anId(999) })).toBe(0);
});
