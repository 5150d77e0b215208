import { expect, test } from "vitest";
import { followedSignals, restingLast } from "./followed-signals.ts";

const agreed = {
  ...{ id: "G4" as const, since: "2026-03-01", assigneeId: "noor", assigneeName: "Noor" },
  ...{ snoozedUntil: "2026-11-21", snoozeReason: "wacht op verslag" },
};
const signals = [
  { id: "G4", trajectoryId: "t" },
  { id: "G12", trajectoryId: "t" },
] as const;

test("a signal that opened just now has nothing agreed about it yet", () => {
  const followed = followedSignals(signals, [agreed], "Sam");
  expect(followed.get("G4")).toEqual({ ...agreed, trajectoryId: "t", clientName: "Sam" });
  expect(followed.get("G12")).toMatchObject({ assigneeId: null, snoozedUntil: null });
});

test("what rests stands last, up to and including its last day", () => {
  const followed = followedSignals(signals, [agreed], "Sam");
  const order = (today: string) => restingLast(signals, followed, today).map(({ id }) => id);
  expect(order("2026-11-21")).toEqual(["G12", "G4"]);
  expect(order("2026-11-22")).toEqual(["G4", "G12"]);
});
