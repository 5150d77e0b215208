import { describe, expect, test } from "vitest";
import { addDays } from "../plain-date/plain-date.ts";
import {
  factsOfCase,
  type SignalCase,
  signalCaseFiles,
  signalCases,
} from "../testing/signal-cases.ts";
import { SignalId } from "./signal.ts";
import { signalsAt } from "./signals-at.ts";

/** The evidence on that day, narrowed to the fields the case names; null without a signal. */
function namedEvidence(id: SignalId, one: SignalCase) {
  const raised = signalsAt(factsOfCase(one), one.at).find((signal) => signal.id === id);
  if (raised === undefined || one.signal === null) return raised?.evidence ?? null;
  return Object.fromEntries(Object.keys(one.signal).map((name) => [name, raised.evidence[name]]));
}

test("every signal has its file of cases and no file is left over", () => {
  const files = SignalId.options.map((id) => `${id.toLowerCase()}.json`);
  expect(signalCaseFiles().toSorted()).toEqual(files.toSorted());
});

describe.each(SignalId.options)("%s", (id) => {
  const cases = signalCases(id);

  test.each(cases)("$at $title", (one) => {
    expect(namedEvidence(id, one)).toEqual(one.signal);
  });

  test("has no two cases with the same title", () => {
    const titles = cases.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("has a boundary: the same file raises on one day and not on the next or the last", () => {
    const boundary = cases.filter((raising) =>
      cases.some(
        (silent) =>
          raising.signal !== null &&
          silent.signal === null &&
          [-1, 1].some((days) => addDays(silent.at, days) === raising.at) &&
          JSON.stringify(silent.given) === JSON.stringify(raising.given),
      ),
    );
    expect(boundary.length).toBeGreaterThanOrEqual(1);
  });
});
