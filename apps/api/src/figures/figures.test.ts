import {
  addDays,
  daysBetween,
  durationAt,
  intensityOn,
  isCurrent,
  legalWorlds,
  type PlainDate,
  ruleSetOf,
  signalSpans,
  survival,
  type TrajectoryFacts,
} from "@nabij/domain";
import { anId } from "@nabij/domain/testing";
import { question } from "@nabij/domain/testing/arbitrary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayFigures } from "./day-figures.ts";
import { figuresFromFacts } from "./figures-from-facts.ts";
import { refreshOldest } from "./oldest-months.ts";
import { cellFigures } from "./overview-figures.ts";
import { packedRow } from "./packed-row.ts";
import { rowStore } from "./row-store.ts";

const ruleSet = ruleSetOf("2024-afspraken");
const teams = [anId(501), anId(502)];

/** A few trajectories around one day, of which some share a client and each a team or none. */
const organisation = fc
  .array(fc.tuple(question, fc.nat({ max: 2 }), fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((made) => {
    const at = made[0]?.[0].at ?? "";
    const all: TrajectoryFacts[] = [];
    for (const [place, [{ facts }, team, isSame]] of made.entries()) {
      const before = isSame ? all.at(-1) : undefined;
      const client = before?.client ?? {
        ...facts.client,
        id: anId(100 + place),
        teamId: teams[team] ?? null,
      };
      // What hangs on a client is the same for each of their trajectories.
      const { placements, clientVoices } = before ?? facts;
      const trajectory = { ...facts.trajectory, id: anId(200 + place), clientId: client.id };
      all.push({ ...facts, client, trajectory, placements, clientVoices });
    }
    return { at, all };
  });

/** Packs trajectories as the index does, with the spans of their signals from `day` on. */
function packed(day: PlainDate) {
  const store = rowStore();
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    if (!numbers.has(word)) numbers.set(word, numbers.size + 1);
    return numbers.get(word) ?? 0;
  };
  const put = (facts: TrajectoryFacts) => {
    const spans = signalSpans(facts, day).map(({ id, until, ...span }) => {
      return { ...span, signal: id, until: until ?? "9999-12-31" };
    });
    const packing = { ruleSet, clientNumber: numberOf, teamNumber: numberOf };
    return store.put(facts.trajectory.id, packedRow(facts, spans, packing));
  };
  return { store, put, teamNumber: (teamId: string) => numbers.get(teamId) ?? -1 };
}

type Indexed = ReturnType<typeof cellFigures>;

/** The figures of the index in the shape of the figures from facts. */
function comparable(figures: Indexed) {
  const counts = (list: readonly { count: number }[], nameOf: (one: never) => string) =>
    Object.fromEntries(
      list
        .filter(({ count }) => count > 0)
        .map((one) => [nameOf(one as never), one.count] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  const { dossier } = figures;
  const impacts = (dossier?.impacts ?? []).flatMap(
    ({ theme, direction, spontaneous, afterProbing }) => [
      { name: `${theme} ${direction} spontaan`, count: spontaneous },
      { name: `${theme} ${direction} na-doorvragen`, count: afterProbing },
    ],
  );
  return {
    trajectories: figures.trajectories,
    people: figures.people,
    reasonsUnknown: figures.reasonsUnknown,
    structural: figures.structural,
    grew: dossier?.grew,
    opbouw: dossier?.opbouw.toSorted((a, b) => a.domain.localeCompare(b.domain)),
    longer: figures.longer.map(({ all }) => all),
    bands: counts(figures.hours.bands, ({ band }: { band: string }) => band),
    impacts: counts(impacts, ({ name }: { name: string }) => name),
    quarters: dossier?.quarters,
    regieMissing: counts(figures.regie.missing, ({ role }: { role: string }) => role),
    regieAny: figures.regie.any,
    moved: figures.moves.trajectories,
    moves: figures.moves.total,
    heard: counts(dossier?.heard ?? [], ({ group }: { group: string }) => group),
    due: counts(figures.due, ({ kind }: { kind: string }) => kind),
    signals: counts(figures.signals, ({ id }: { id: string }) => id),
    calm: figures.withoutSignals,
  };
}

const later = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 2 });

test("for any organisation, filter and day the index counts what the facts say", () => {
  let [signals, due, people] = [0, 0, 0];
  fc.assert(
    fc.property(organisation, later, ({ at, all }, days) => {
      const { store, put, teamNumber } = packed(at);
      for (const facts of all) put(facts);
      for (const day of [0, ...days].map((days) => addDays(at, days))) {
        const figures = dayFigures(store, day);
        for (const teamId of [undefined, ...teams]) {
          for (const legalWorld of [undefined, ...legalWorlds]) {
            const team = teamId === undefined ? 0 : teamNumber(teamId);
            const found = cellFigures(figures.cell(team, legalWorld), figures.calendar, "dossier");
            const fromFacts = figuresFromFacts(all, { teamId, legalWorld }, day, ruleSet);
            expect(comparable(found)).toEqual(fromFacts);
            signals += found.signals.length;
            due += found.due.length;
            people += found.people < found.trajectories ? 1 : 0;
          }
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(Math.min(signals, due, people)).toBeGreaterThan(20);
}, 60_000);

test("who sees the process only is given nothing of the dossier", () => {
  fc.assert(
    fc.property(organisation, ({ at, all }) => {
      const { store, put } = packed(at);
      for (const facts of all) put(facts);
      const figures = dayFigures(store, at);
      const found = cellFigures(figures.cell(0, undefined), figures.calendar, "process");
      expect(found.dossier).toBeNull();
      for (const { kind } of found.due) {
        expect(["stap", "overdracht", "einde", "achttien"]).toContain(kind);
      }
    }),
    { numRuns: 30 },
  );
});

test("durations and planned hours are those of the rules of the domain", () => {
  fc.assert(
    fc.property(organisation, ({ at, all }) => {
      const { store, put } = packed(at);
      for (const facts of all) put(facts);
      const figures = dayFigures(store, at);
      const found = cellFigures(figures.cell(0, undefined), figures.calendar, "dossier");
      const begun = all.filter(({ trajectory }) => trajectory.startDate <= at);
      const steps = survival(
        begun.map(({ trajectory: { startDate, endDate } }) => {
          const ended = endDate !== null && endDate < at;
          return { ended, days: daysBetween(startDate, ended ? endDate : at) + 1 };
        }),
      );
      expect(found.duration.quartiles[1]).toBe(durationAt(steps, 0.5));
      expect(found.duration.total).toBe(begun.length);
      for (const { months, atRisk } of found.duration.curve) {
        const watched = begun.filter(({ trajectory: { startDate, endDate } }) => {
          const last = endDate !== null && endDate < at ? endDate : at;
          return daysBetween(startDate, last) + 1 >= (months * 365.25) / 12;
        });
        expect([months, atRisk]).toEqual([months, watched.length]);
      }
      const planned = all.flatMap(({ trajectory, intensities }) => {
        const runs = isCurrent({ from: trajectory.startDate, until: trajectory.endDate }, at);
        const hours = intensityOn(intensities, at)?.hoursPerDay ?? null;
        return runs && hours !== null ? [hours * 7] : [];
      });
      const now = found.months.at(-1);
      expect(now?.hoursPerWeek).toBeCloseTo(
        planned.reduce((sum, hours) => sum + hours, 0),
        6,
      );
      expect(now?.hoursKnown).toBe(planned.length);
    }),
    { numRuns: 60 },
  );
});

test("after any changes the sums are those of a count from nothing", () => {
  fc.assert(
    fc.property(organisation, organisation, (first, second) => {
      const { store, put } = packed(first.at);
      for (const facts of first.all) put(facts);
      const figures = dayFigures(store, first.at);
      const changed = new Map(second.all.map((facts) => [facts.trajectory.id, facts]));
      const ids = [
        ...new Set([...first.all, ...second.all].map(({ trajectory }) => trajectory.id)),
      ];
      const apply = (by: 1 | -1) => {
        for (const id of ids) {
          const row = store.rowOf(id);
          if (row !== undefined) figures.apply(row, by);
        }
      };
      apply(-1);
      for (const id of ids) {
        const facts = changed.get(id);
        if (facts === undefined) store.remove(id);
        else put(facts);
      }
      apply(1);
      const anew = dayFigures(store, first.at);
      for (const team of [0, ...anew.teams()]) {
        const [kept, fresh] = [figures, anew].map((each) =>
          cellFigures(each.cell(team, undefined), each.calendar, "dossier"),
        );
        expect(kept).toEqual(fresh);
        const [before, after] = [figures.cell(team, undefined), anew.cell(team, undefined)];
        if (before === undefined || after === undefined) continue;
        const narrowed = { teams: team === 0 ? undefined : [team], legalWorld: undefined };
        refreshOldest(before, store, figures.calendar.at, narrowed);
        expect(before.oldest).toEqual(after.oldest);
      }
      expect(figures.dueRows).toEqual(anew.dueRows);
    }),
    { numRuns: 60 },
  );
});

test("rows that grow, go and come back keep their numbers, and gaps are used again", () => {
  const store = rowStore();
  const numbersOf = (id: string, length: number) => {
    const row = store.rowOf(id);
    if (row === undefined) return [];
    const offset = store.offset(row);
    return [...store.numbers().subarray(offset, offset + length)];
  };
  const filled = (value: number, length: number) => Array.from({ length }, () => value);
  for (let round = 1; round <= 40; round += 1) {
    for (let id = 0; id < 50; id += 1) store.put(`${id}`, filled(round * 100 + id, round * 5));
    if (round % 7 === 0) store.remove("13");
  }
  expect(store.size()).toBe(50);
  expect(numbersOf("13", 200)).toEqual(filled(4013, 200));
  expect(numbersOf("49", 200)).toEqual(filled(4049, 200));
  expect(store.bytes()).toBeLessThan(50 * 200 * 4 * 8);
});
