import { qualityRelations } from "@nabij/domain";
import { expect, test } from "vitest";
import { nodeRadius, relationLines, relationNodes } from "./relation-layout.ts";

test("every relation of the list is drawn", () => {
  expect(relationLines.map(({ from, to, type }) => ({ from, to, type }))).toEqual(
    qualityRelations.map(({ from, to, type }) => ({ from, to, type })),
  );
});

test("no two circles touch and all lie inside the drawing", () => {
  for (const [index, a] of relationNodes.entries()) {
    expect(a.x > nodeRadius && a.x < 100 - nodeRadius).toBe(true);
    expect(a.y > nodeRadius && a.y < 74 - nodeRadius).toBe(true);
    for (const b of relationNodes.slice(index + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.code} ${b.code}`).toBeGreaterThan(
        2 * nodeRadius,
      );
  }
});

test("no line runs through the circle of another requirement", () => {
  for (const line of relationLines)
    for (const node of relationNodes.filter(({ code }) => code !== line.from && code !== line.to))
      expect(distance(line, node), `${line.from} ${line.to} ${node.code}`).toBeGreaterThan(
        nodeRadius,
      );
});

type Line = (typeof relationLines)[number];

function distance({ x1, y1, x2, y2 }: Line, { x, y }: { x: number; y: number }): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const at = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
  const on = Math.max(0, Math.min(1, at));
  return Math.hypot(x - x1 - on * (x2 - x1), y - y1 - on * (y2 - y1));
}
