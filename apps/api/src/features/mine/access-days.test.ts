import { anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { accessDays } from "./access-days.ts";

const line = (at: string, fields: object = {}) => ({
  ...{ at, actorId: anId(1), role: "begeleider", action: "trajectory.read" },
  ...{ subjectKind: "trajectory", subjectId: anId(2), ...fields },
});

test("a day is a day in Amsterdam: after eleven at night in UTC it is the next one", () => {
  const lines = [line("2026-11-01T23:30:00.000Z"), line("2026-11-01T22:30:00.000Z")];
  expect(accessDays(lines, anId(9)).map(({ day }) => day)).toEqual(["2026-11-02", "2026-11-01"]);
});

test("two people in one role who did the same are one line, you are another", () => {
  const at = "2026-11-01T10:00:00.000Z";
  const lines = [line(at), line(at, { actorId: anId(3) }), line(at, { actorId: anId(9) })];
  expect(accessDays(lines, anId(9))[0]?.lines).toMatchObject([
    { isYou: false, times: 2 },
    { isYou: true, times: 1 },
  ]);
});

test.each([
  ["goal.create", "opgeschreven"],
  ["goal.remove", "weggehaald"],
  ["regie.handOver", "bewerkt"],
  ["x.constructor", "bewerkt"],
])("%s is shown as %s", (action, act) => {
  const [day] = accessDays([line("2026-11-01T10:00:00.000Z", { action })], anId(9));
  expect(day?.lines[0]?.act).toBe(act);
});

test("what has no word of its own is something in the file, by the system itself", () => {
  const odd = line("2026-11-01T10:00:00.000Z", { role: "systeem", subjectKind: "iets nieuws" });
  expect(accessDays([odd], anId(9))[0]?.lines[0]).toMatchObject({
    role: "systeem",
    about: "anders",
  });
});

test("who works without the dossier did not read it", () => {
  const directors = line("2026-11-01T10:00:00.000Z", { role: "procesregisseur" });
  expect(accessDays([directors], anId(9))[0]?.lines[0]?.about).toBe("process");
});
