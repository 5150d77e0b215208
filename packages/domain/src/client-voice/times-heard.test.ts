import { expect, test } from "vitest";
import { aClient, anId, aRecord, someFacts } from "../testing.ts";
import { heardGroupOf } from "./times-heard.ts";

const at = "2026-11-01";
const voice = (date: string) =>
  aRecord("clientVoice", { clientId: anId(1), date, said: "ik wil zelf koken" });
const groupOf = (...days: readonly string[]) =>
  heardGroupOf(someFacts({ clientVoices: days.map(voice) }), at);

test("a voice of exactly three months ago is no longer of this quarter, and one of a year ago not of this year", () => {
  expect(
    ["2026-08-02", "2026-08-01", "2025-11-02", "2025-11-01"].map((day) => groupOf(day)),
  ).toEqual(["kwartaal", "jaar", "jaar", "langer"]);
});

test("who was never heard, or only after the day, was not heard", () => {
  expect([groupOf(), groupOf("2026-11-02")]).toEqual(["nooit", "nooit"]);
});

test("the last time counts", () => {
  expect(groupOf("2026-10-01", "2024-01-01")).toBe("kwartaal");
});

test("wishes without a day are known, unless somebody was heard since", () => {
  const client = aClient({ ownWishes: "een eigen voordeur" });
  expect(heardGroupOf(someFacts({ client }), at)).toBe("zonder-dag");
  expect(heardGroupOf(someFacts({ client, clientVoices: [voice("2026-10-01")] }), at)).toBe(
    "kwartaal",
  );
});

test("being heard in an evaluation, or being there at a reflection, counts too", () => {
  const heard = { trajectoryId: anId(2), date: "2026-10-01", clientHeard: true };
  const session = { trajectoryId: anId(2), guide: "nabijheid", startedOn: "2026-02-01" };
  const evaluations = [aRecord("evaluation", heard)];
  const reflectionSessions = [aRecord("reflectionSession", { ...session, clientPresent: true })];
  expect(heardGroupOf(someFacts({ evaluations }), at)).toBe("kwartaal");
  expect(heardGroupOf(someFacts({ reflectionSessions }), at)).toBe("jaar");
});
