import { expect, test } from "vitest";
import { someFacts } from "../testing.ts";
import { limitOf, SignalSettings, severityOf, shippedSettings } from "./signal-settings.ts";
import { signalSpans } from "./signal-spans.ts";
import { signalsAt } from "./signals-at.ts";

const settings: SignalSettings = {
  thresholds: { G4: { months: 6 }, G25: { ratio: 0.75 } },
  severities: { G4: "low" },
};

test("a threshold is that of the organisation, and as shipped where it decided nothing", () => {
  expect([limitOf("G4", settings)("months"), limitOf("G4", shippedSettings)("months")]).toEqual([
    6, 3,
  ]);
  expect([limitOf("G25", settings)("ratio"), limitOf("G25", settings)("weeks")]).toEqual([0.75, 4]);
});

test("a threshold the signal does not have is broken machinery", () => {
  expect(() => limitOf("G4", settings)("moons")).toThrow("G4 has no threshold moons");
});

test("a severity is that of the organisation, and as shipped where it decided nothing", () => {
  expect([severityOf("G4", settings), severityOf("G5", settings)]).toEqual(["low", "high"]);
});

test("signals and spans follow the thresholds and severities of the organisation", () => {
  const evaluationOn = (day: string, own?: SignalSettings) =>
    signalsAt(someFacts(), day, own).find(({ id }) => id === "G4")?.severity;
  expect([evaluationOn("2026-04-02"), evaluationOn("2026-04-02", settings)]).toEqual([
    "high",
    undefined,
  ]);
  expect(evaluationOn("2026-07-02", settings)).toBe("low");
  const span = signalSpans(someFacts(), "2026-01-01", settings).find(({ id }) => id === "G4");
  expect(span).toEqual({ id: "G4", from: "2026-07-02", until: null, reads: "process" });
});

test.each([
  ["a threshold the signal does not have", { G4: { moons: 3 } }, "unknown-threshold"],
  ["half a month", { G4: { months: 2.5 } }, "whole-number-expected"],
])("%s is refused", (_, thresholds, message) => {
  const parsed = SignalSettings.safeParse({ thresholds, severities: {} });
  expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([message]);
});

test("a ratio may be a broken number, and less than none is refused", () => {
  const parse = (ratio: number) =>
    SignalSettings.safeParse({ thresholds: { G25: { ratio } }, severities: {} }).success;
  expect([parse(0.85), parse(-0.1)]).toEqual([true, false]);
});
