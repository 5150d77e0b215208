import { randomUUID } from "node:crypto";
import { saveRecord } from "@nabij/db";
import { aClient, anId, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { sent, starting } from "../../session-log/testing.ts";
import { aNode, refusalOf } from "../../testing.ts";

const trajectoryId = anId(2);

/** A trajectory, and a way to hold one sitting of the full guide about it. */
function aSeries() {
  const node = aNode();
  node.store(
    saveRecord(node.scope, "client", aClient()),
    saveRecord(node.scope, "trajectory", aTrajectory()),
  );
  const { reflection } = node.as("gedragswetenschapper");
  const hold = async (minutes: number, index: number) => {
    const sessionId = randomUUID();
    const time = "all" as const;
    const command = sent(starting(sessionId, { time, sitting: { minutes, index } }), 0);
    const { view } = await reflection.hold({ sessionId, command });
    const close = sent({ type: "closeSession", early: true }, view.seq);
    return (await reflection.hold({ sessionId, command: close })).view;
  };
  return { reflection, hold };
}

test("the next conversation about a trajectory proposes the sitting that is due", async () => {
  const { reflection, hold } = aSeries();
  expect(await reflection.series({ trajectoryId })).toBeNull();
  const before = await reflection.sittings({ guideId: "volledig", trajectoryId });
  expect(before).toMatchObject({ minutes: 60, next: 0 });
  const view = await hold(90, 0);
  expect(view.sitting).toMatchObject({ minutes: 90, index: 0 });
  const after = await reflection.sittings({ guideId: "volledig", trajectoryId });
  expect(after).toMatchObject({ minutes: 90, next: 1 });
  expect(after.sittings.map(({ isHeld }) => isHeld)).toEqual(
    after.sittings.map((_, index) => index === 0),
  );
  const { count } = view.sitting ?? {};
  expect(await reflection.series({ trajectoryId })).toEqual({
    ...{ guideId: "volledig", minutes: 90, next: 1, count },
  });
});

test("after the last sitting nothing is left to go on with", async () => {
  const { reflection, hold } = aSeries();
  const first = await hold(120, 0);
  const places = Array.from({ length: first.sitting?.count ?? 0 }, (_, index) => index);
  for (const index of places.slice(1)) await hold(120, index);
  expect(await reflection.series({ trajectoryId })).toBeNull();
  const again = await reflection.sittings({ guideId: "volledig", trajectoryId });
  expect(again).toMatchObject({ next: 0, sittings: places.map(() => ({ isHeld: false })) });
});

test("another guide has sittings of its own, and one that is not there has none", async () => {
  const { reflection, hold } = aSeries();
  await hold(60, 0);
  const other = await reflection.sittings({ guideId: "evaluatie", trajectoryId, minutes: 30 });
  expect(other).toMatchObject({ minutes: 30, next: 0 });
  expect(other.sittings.flatMap(({ parts }) => parts).every(({ nl, en }) => nl !== en)).toBe(true);
  const missing = reflection.sittings({ guideId: "geen-gids", trajectoryId: null });
  expect(await refusalOf(missing)).toBe("NotFound");
});
