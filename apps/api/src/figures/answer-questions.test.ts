import {
  openDatabase,
  removeRecord,
  saveRecord,
  saveSignalSettings,
  signalSettingsOf,
} from "@nabij/db";
import { aDatabase } from "@nabij/db/testing";
import { type LegalWorld, type PlainDate, ruleSetOf } from "@nabij/domain";
import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { answersFrom } from "./answer-questions.ts";
import { closeFigures, figuresOf } from "./figures.ts";
import type { OverviewQuestion } from "./overview-answer.ts";

const today: PlainDate = "2026-03-01";

/** A small organisation: six clients, of whom the first has two trajectories and the last has ended. */
function six({ file = false } = {}) {
  const world = aDatabase({ file });
  const { scope, write } = world;
  for (let place = 0; place < 6; place += 1) {
    const legalWorlds: readonly LegalWorld[] = place % 2 === 0 ? ["wlz"] : ["jeugdwet", "wmo"];
    const client = aClient({ pseudonym: `C${place}`, legalWorlds });
    const clientId = anId(100 + place);
    write(saveRecord(scope, "client", { ...client, id: clientId }));
    const begin = { number: `T${place}`, clientId, startDate: `202${place}-01-10` };
    const ended = { endDate: place === 5 ? "2026-02-01" : null };
    write(
      saveRecord(scope, "trajectory", { ...aTrajectory({ ...begin, ...ended }), id: anId(place) }),
    );
  }
  const second = aTrajectory({ number: "T6", clientId: anId(100), startDate: "2026-02-20" });
  write(saveRecord(scope, "trajectory", { ...second, id: anId(6) }));
  const question = (part: Partial<OverviewQuestion> = {}): OverviewQuestion => ({
    scope,
    reader: "dossier",
    ruleSet: ruleSetOf("2024-afspraken"),
    teamId: undefined,
    legalWorld: undefined,
    at: today,
    ...part,
  });
  return { ...world, question };
}

const intensity = (trajectory: number, hoursPerDay: number) =>
  aRecord(
    "intensity",
    { trajectoryId: anId(trajectory), from: "2026-01-01", hoursPerDay },
    anId(300 + trajectory),
  );

test("people count once, and a filter on the law counts only who falls under it", async () => {
  const { db, question } = six();
  const { overview } = answersFrom(db);
  const all = await overview(question());
  expect([all.people, all.trajectories]).toEqual([5, 6]);
  expect((await overview(question({ legalWorld: "wlz" }))).people).toBe(3);
  expect((await overview(question({ legalWorld: "zvw" }))).trajectories).toBe(0);
  expect((await overview(question({ teamId: anId(77) }))).trajectories).toBe(0);
});

test("what changes is in the next answer, as if everything was counted anew", async () => {
  const { db, scope, write, question } = six();
  const { overview } = answersFrom(db);
  await overview(question());
  const placed = (place: number, from: string) =>
    saveRecord(
      scope,
      "placement",
      aRecord("placement", { clientId: anId(100), from }, anId(400 + place)),
    );
  const steps = [
    () => write(saveRecord(scope, "intensity", intensity(0, 7.25)), placed(0, "2025-01-01")),
    () => write(placed(1, "2025-10-01"), placed(2, "2025-12-01")),
    () => write(removeRecord(scope, "trajectory", anId(1), 1, new Date(`${today}T10:00:00Z`))),
    () =>
      write(
        saveRecord(scope, "client", {
          ...aClient({ pseudonym: "C0", legalWorlds: ["zvw"] }),
          id: anId(100),
          version: 2,
        }),
      ),
    () =>
      write(
        saveSignalSettings(scope, { ...signalSettingsOf(db, scope), severities: { G1: "low" } }),
      ),
  ];
  for (const step of steps) {
    step();
    for (const legalWorld of [undefined, "wlz", "jeugdwet", "zvw"] as const) {
      for (const reader of ["dossier", "process"] as const) {
        const asked = question({ legalWorld, reader });
        expect(await overview(asked)).toEqual(await answersFrom(db).overview(asked));
      }
    }
  }
  const { moves, hours, trajectories } = await overview(question());
  expect([moves.total, hours.perDay.median, trajectories]).toEqual([2, 7.25, 5]);
});

test("a day before signals were kept is answered from the facts, and some clients only too", async () => {
  const { db, question } = six();
  const { overview } = answersFrom(db);
  const past = await overview(question({ at: "2026-02-01" }));
  expect([past.trajectories, past.people]).toEqual([6, 6]);
  expect(past.signals.length).toBeGreaterThan(3);
  const scope = { ...question().scope, clientIds: [anId(100)] };
  const own = await overview(question({ scope }));
  expect([own.trajectories, own.people]).toEqual([2, 1]);
  expect(own.signals.every(({ count }) => count <= 2)).toBe(true);
});

test("what is due this week stands there by name, the earliest first, and is counted", async () => {
  const { db, scope, write, question } = six();
  const step = (trajectory: number, dueOn: string) =>
    saveRecord(
      scope,
      "frameworkStep",
      aRecord(
        "frameworkStep",
        { trajectoryId: anId(trajectory), step: 1, title: "Wegen", dueOn },
        anId(500 + trajectory),
      ),
    );
  write(step(0, "2026-03-07"), step(1, "2026-03-02"), step(2, "2026-03-08"));
  const { decisions, due } = await answersFrom(db).overview(question());
  expect(decisions.map(({ clientName, on }) => [clientName, on])).toEqual([
    ["C1", "2026-03-02"],
    ["C0", "2026-03-07"],
  ]);
  expect(due).toEqual([{ kind: "stap", count: 2 }]);
});

test("the longest running of each signal gives its months", async () => {
  const { db, question } = six();
  const { signals } = await answersFrom(db).overview(question());
  const unknown = signals.find(({ id }) => id === "G1");
  expect(unknown).toEqual({ id: "G1", count: 6, oldestMonths: 73 });
});

test("a file is counted on a thread of its own, which sees what was written since", async () => {
  const { db, scope, write, question } = six({ file: true });
  const figures = figuresOf(db);
  expect((await figures.overview(question())).hours.perDay.median).toBeNull();
  write(saveRecord(scope, "intensity", intensity(2, 12)));
  expect((await figures.overview(question())).hours.perDay.median).toBe(12);
  const elsewhere = openDatabase({ file: db.file });
  expect(figuresOf(elsewhere)).not.toBe(figures);
  elsewhere.close();
  await closeFigures(db);
  expect((await figuresOf(db).overview(question())).trajectories).toBe(6);
  await closeFigures(db);
});
