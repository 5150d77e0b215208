import fc from "fast-check";
import { expect, test } from "vitest";
import { readPermission } from "../permission/permission.ts";
import { addDays, isCurrent, type PlainDate } from "../plain-date/plain-date.ts";
import { question } from "../testing/arbitrary-facts.ts";
import { aClient, anId, aRecord, aTrajectory, someFacts } from "../testing.ts";
import type { TrajectoryFacts } from "./signal.ts";
import { signalDefinitions } from "./signal-definition.ts";
import { type SignalSpan, signalSpans } from "./signal-spans.ts";
import { signalsAt } from "./signals-at.ts";

/** Each signal of the day with what seeing it takes. */
function openOn(facts: TrajectoryFacts, day: PlainDate): readonly string[] {
  return signalsAt(facts, day).map(({ id, about }) => {
    const isInDossier = about.some(({ kind }) => readPermission(kind) === "dossier.read");
    return `${id} ${isInDossier ? "dossier" : "process"}`;
  });
}

function openInSpans(spans: readonly SignalSpan[], day: PlainDate): readonly string[] {
  return spans.filter((span) => isCurrent(span, day)).map(({ id, reads }) => `${id} ${reads}`);
}

/** Of one signal in the file, its spans as `from..until reads`. */
function spansOf(id: string, facts: TrajectoryFacts, from: PlainDate): readonly string[] {
  return signalSpans(facts, from)
    .filter((span) => span.id === id)
    .map((span) => `${span.from}..${span.until ?? ""} ${span.reads}`);
}

test("on every day of the next 500 the spans say what the signals of that day are", () => {
  fc.assert(
    fc.property(question, fc.integer({ min: -40, max: 10 }), ({ facts, at }, away) => {
      const from = addDays(at, away);
      const spans = signalSpans(facts, from);
      const days = Array.from({ length: 500 }, (_, later) => addDays(from, later));
      const wrong = days.find(
        (day) => openInSpans(spans, day).join() !== openOn(facts, day).join(),
      );
      if (wrong === undefined) return;
      expect([wrong, ...openInSpans(spans, wrong)]).toEqual([wrong, ...openOn(facts, wrong)]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test("the files made up here have a span of every signal, so the property above says something", () => {
  const questions = fc.sample(question, { numRuns: 400, seed: 7 });
  const opened = new Set(
    questions.flatMap(({ facts, at }) => signalSpans(facts, at).map(({ id }) => id)),
  );
  const silent = signalDefinitions.filter(({ id }) => !opened.has(id));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("the spans of a signal follow each other in time, and none could be one with the next", () => {
  fc.assert(
    fc.property(question, ({ facts, at }) => {
      for (const { id } of signalDefinitions) {
        const spans = signalSpans(facts, at).filter((span) => span.id === id);
        for (const [index, { from, until, reads }] of spans.entries()) {
          const next = spans[index + 1];
          expect(until === null || from <= until).toBe(true);
          if (next === undefined) continue;
          expect(until !== null && until < next.from).toBe(true);
          expect(addDays(until ?? "", 1) === next.from && reads === next.reads).toBe(false);
        }
      }
    }),
  );
});

test("an evaluation that is due opens the signal the day after, until the next evaluation", () => {
  const evaluation = aRecord("evaluation", { trajectoryId: anId(2), date: "2026-09-15" }, anId(5));
  const facts = someFacts({ evaluations: [evaluation] });
  expect(spansOf("G4", facts, "2026-01-01")).toEqual([
    "2026-04-02..2026-09-14 process",
    "2026-12-16.. dossier",
  ]);
});

test("a span that stands open already begins on the day asked for", () => {
  expect(spansOf("G4", someFacts(), "2026-06-01")).toEqual(["2026-06-01.. process"]);
});

test("spans lie within the trajectory", () => {
  const trajectory = aTrajectory({ endDate: "2026-05-01" });
  expect(spansOf("G12", someFacts({ trajectory }), "2025-12-01")).toEqual([
    "2026-01-01..2026-05-01 process",
  ]);
  expect(signalSpans(someFacts({ trajectory }), "2026-05-02")).toEqual([]);
});

test("a signal for the youth act is not raised for somebody without it", () => {
  const trajectory = aTrajectory({ decidedOn: "2026-01-01" });
  const youth = someFacts({ trajectory, client: aClient({ legalWorlds: ["wlz", "jeugdwet"] }) });
  const adult = someFacts({ trajectory });
  expect([spansOf("G11", youth, "2026-01-01"), spansOf("G11", adult, "2026-01-01")]).toEqual([
    ["2026-01-01.. process"],
    [],
  ]);
  expect(signalsAt(adult, "2026-02-01").map(({ id }) => id)).not.toContain("G11");
});
