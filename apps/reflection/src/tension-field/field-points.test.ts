import type { FieldPosition, Participant } from "@nabij/reflection";
import { expect, test } from "vitest";
import { rolePoints } from "./field-points.ts";

const person = (id: string, role: Participant["role"]): Participant => ({
  ...{ id, role, label: id, supportedBy: null, presence: "present", device: "table" },
});
const dot = (
  participantId: string,
  perspective: FieldPosition["perspective"],
  nearness: number,
  autonomy: number,
): FieldPosition => ({
  id: `${participantId}-${perspective}`,
  ...{ participantId, perspective, nearness, autonomy },
});

const people = [person("P1", "begeleider"), person("P2", "begeleider"), person("P3", "client")];
const label = (role: string) => role;
const placed = (positions: readonly FieldPosition[]) => ({
  ...{ positions, participants: people, language: "nl" as const, lastTime: null },
});

test("people of one role share a dot in their middle, the client comes first", () => {
  const points = rolePoints(
    placed([dot("P1", "own", 80, 20), dot("P2", "own", 60, 40), dot("P3", "own", 30, 90)]),
    label,
  );
  expect(points).toMatchObject([
    { id: "client", nearness: 0.3, autonomy: 0.9, tone: "autonomy" },
    { id: "begeleider", nearness: 0.7, autonomy: 0.3, tone: "nearness" },
  ]);
});

test("the estimate of the client's view is an open dot beside one's own, never mixed in", () => {
  const [point] = rolePoints(
    placed([dot("P1", "own", 80, 20), dot("P1", "as-client", 40, 60)]),
    label,
  );
  expect(point).toMatchObject({ nearness: 0.8, previous: { nearness: 0.4, autonomy: 0.6 } });
});

test("a role that gave only an estimate is drawn there and says so", () => {
  const [point] = rolePoints(placed([dot("P1", "as-client", 40, 60)]), label);
  expect(point).toMatchObject({ nearness: 0.4, isEstimate: true });
  expect(point?.previous).toBeUndefined();
});

test("last time is an open dot behind now, and takes the place of the estimate", () => {
  const positions = [dot("P1", "own", 80, 20), dot("P1", "as-client", 40, 60)];
  const lastTime = [{ role: "begeleider" as const, nearness: 90, autonomy: 10 }];
  const [point] = rolePoints({ ...placed(positions), lastTime }, label);
  expect(point?.previous).toEqual({ nearness: 0.9, autonomy: 0.1 });
});

test("a dot of someone who stands behind their role is drawn with that role", () => {
  const [point] = rolePoints(placed([dot("anoniem:begeleider:D1", "own", 80, 20)]), label);
  expect(point).toMatchObject({ id: "begeleider", nearness: 0.8 });
});
