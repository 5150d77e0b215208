import { SignalSettings, shippedSettings, signalDefinition } from "@nabij/domain";
import { expect, test } from "vitest";
import {
  changedSignals,
  draftFrom,
  limitProblem,
  settingsFrom,
  shippedRule,
  type ThresholdDraft,
} from "./threshold-draft.ts";

const shipped = draftFrom(shippedSettings);

function withLimit(name: string, value: number | null): ThresholdDraft {
  return {
    ...shipped,
    G25: { severity: "high", thresholds: { ...shipped.G25.thresholds, [name]: value } },
  };
}

test("nothing chosen is nothing decided", () => {
  expect(settingsFrom(shipped)).toEqual(shippedSettings);
  expect(changedSignals(shipped, shipped)).toEqual([]);
});

test("only what differs from what is shipped is decided, and the node accepts it", () => {
  const draft = { ...withLimit("ratio", 0.85), G4: { ...shipped.G4, severity: "low" } } as const;
  const settings = settingsFrom(draft);
  expect(settings).toEqual({ thresholds: { G25: { ratio: 0.85 } }, severities: { G4: "low" } });
  expect(SignalSettings.safeParse(settings).success).toBe(true);
  expect(draftFrom(SignalSettings.parse(settings))).toEqual(draft);
  expect(changedSignals(draft, shipped)).toEqual(["G4", "G25"]);
});

test("back to as shipped is no decision any more", () => {
  const own = withLimit("weeks", 6);
  const back = { ...own, G25: shippedRule(signalDefinition("G25")) };
  expect(settingsFrom(back)).toEqual(shippedSettings);
});

test("a limit that is empty, below zero, too high or broken where it is counted is not stored", () => {
  const problems = [null, -1, 1001, 2.5, 3].map((value) => limitProblem("months", value));
  expect(problems).toEqual(["number", "number", "most", "whole", null]);
  expect(limitProblem("ratio", 0.9)).toBeNull();
  expect(settingsFrom(withLimit("weeks", null))).toBeNull();
});
