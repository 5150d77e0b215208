import type { FieldPosition, Participant } from "@nabij/reflection";
import { expect, test } from "vitest";
import { rolePoints } from "./field-points.ts";

const person = (id: string, role: Participant["role"]): Participant => ({
  ...{ id, role, label: id, supportedBy: null, presence: "present" },
});
const dot = (
  participantId: string,
  perspective: FieldPosition["perspective"],
  nearness: number,
  autonomy: number,
): FieldPosition => ({ participantId, perspective, nearness, autonomy });

const people = [person("P1", "begeleider"), person("P2", "begeleider"), person("P3", "client")];
const label = (role: string) => role;

test("people of one role share a dot in their middle, the client comes first", () => {
  const points = rolePoints(
    [dot("P1", "own", 80, 20), dot("P2", "own", 60, 40), dot("P3", "own", 30, 90)],
    people,
    label,
  );
  expect(points).toMatchObject([
    { id: "client", nearness: 0.3, autonomy: 0.9, tone: "autonomy" },
    { id: "begeleider", nearness: 0.7, autonomy: 0.3, tone: "nearness" },
  ]);
});

test("the estimate of the client's view is an open dot beside one's own, never mixed in", () => {
  const [point] = rolePoints(
    [dot("P1", "own", 80, 20), dot("P1", "as-client", 40, 60)],
    people,
    label,
  );
  expect(point).toMatchObject({ nearness: 0.8, previous: { nearness: 0.4, autonomy: 0.6 } });
});

test("a role that gave only an estimate is drawn there and says so", () => {
  const [point] = rolePoints([dot("P1", "as-client", 40, 60)], people, label);
  expect(point).toMatchObject({ nearness: 0.4, isEstimate: true });
  expect(point?.previous).toBeUndefined();
});
