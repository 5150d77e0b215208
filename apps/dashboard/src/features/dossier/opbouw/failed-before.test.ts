import type { OpbouwStep } from "@nabij/domain";
import { anId, aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { failedBefore } from "./failed-before.ts";

const step = (place: number, what: string, result: OpbouwStep["result"]): OpbouwStep =>
  aRecord("opbouwStep", { trajectoryId: anId(2), what, result, from: "2026-05-01" }, anId(place));

test("the same step that failed twice is counted at both, whatever its capitals and spaces", () => {
  const steps = [
    step(1, "Samen naar de winkel", "niet-gelukt"),
    step(2, "samen  naar de winkel ", "niet-gelukt"),
    step(3, "Zelf opstaan", "niet-gelukt"),
  ];
  expect([...failedBefore(steps)]).toEqual([
    [anId(1), 2],
    [anId(2), 2],
  ]);
});

test("a step that failed once and then worked is no repetition", () => {
  const steps = [step(1, "Zelf koken", "niet-gelukt"), step(2, "Zelf koken", "gelukt")];
  expect(failedBefore(steps).size).toBe(0);
});
