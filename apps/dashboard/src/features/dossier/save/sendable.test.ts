import { anId, aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { finished, sendableChanges, sendableRecord } from "./sendable.ts";

const goal = aRecord("goal", {
  trajectoryId: anId(2),
  description: "Een half uur alleen",
  startDate: "2026-03-01",
  status: "lopend",
});

test("a change the schema accepts can be sent as it is", () => {
  expect(sendableChanges("goal", goal, { measuredBy: "drie keer per week" })).toEqual({
    fields: { measuredBy: "drie keer per week" },
    problems: {},
  });
});

test("one wrong field waits while the others are sent", () => {
  const { fields, problems } = sendableChanges("goal", goal, {
    description: "",
    domain: "autonomie",
  });
  expect(fields).toEqual({ domain: "autonomie" });
  expect(problems).toEqual({ description: "required" });
});

test("an end before the start is held back and named", () => {
  const { fields, problems } = sendableChanges("goal", goal, { targetDate: "2026-02-01" });
  expect(fields).toEqual({});
  expect(problems).toEqual({ targetDate: "endBeforeStart" });
});

test("a new record waits until its required fields are there", () => {
  const started = { trajectoryId: anId(2), startDate: "2026-03-01", status: "lopend" };
  expect(sendableRecord("goal", started)).toEqual({
    fields: null,
    problems: { description: "required" },
  });
  expect(
    sendableRecord("goal", { ...started, description: "Zelf naar de winkel" }).fields,
  ).not.toBeNull();
});

test("a new record goes without the optional field that is wrong", () => {
  const fields = { trajectoryId: anId(2), from: "2026-01-01", hoursPerDay: 30 };
  const sendable = sendableRecord("intensity", fields);
  expect(sendable.fields).toEqual({ trajectoryId: anId(2), from: "2026-01-01" });
  expect(sendable.problems).toEqual({ hoursPerDay: "invalid" });
});

test("an emptied text is unknown, and a row that is not finished is not sent", () => {
  const fields = finished("goal", {
    measuredBy: "  ",
    measurements: [
      { on: "2026-04-01", value: "" },
      { on: "2026-05-01", value: "twee keer" },
    ],
  });
  expect(fields).toEqual({
    measuredBy: null,
    measurements: [{ on: "2026-05-01", value: "twee keer" }],
  });
});
