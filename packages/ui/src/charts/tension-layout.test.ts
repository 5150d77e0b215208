import { expect, test } from "vitest";
import { type Box, overlaps } from "./place-labels.ts";
import { layoutTension, type TensionLayout, type TensionPoint } from "./tension-layout.ts";

const roles = [
  "Sam",
  "Begeleiders",
  "Ouder",
  "Gedragswetenschapper",
  "Zorgmanager",
  "Mentor",
  "Leerkracht",
  "Casusregisseur",
];

/** A repeatable stream of numbers from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function somePoints(seed: number, spread: number): TensionPoint[] {
  const next = numbers(seed);
  return roles.map((label) => ({
    id: label,
    label,
    nearness: 0.5 + (next() - 0.5) * spread,
    autonomy: 0.5 + (next() - 0.5) * spread,
    previous: { nearness: next(), autonomy: next() },
  }));
}

function boxes(layout: TensionLayout): Box[] {
  return layout.points.flatMap((drawn) => (drawn.label ? [drawn.label.box] : []));
}

test.each([1, 0.5, 0.1, 0])(
  "labels never overlap each other or a dot, at any spread (%d)",
  (spread) => {
    for (let seed = 1; seed <= 40; seed++) {
      const layout = layoutTension(somePoints(seed, spread), 560, 350);
      const labels = boxes(layout);
      const pairs = labels.flatMap((one, at) =>
        labels.slice(at + 1).filter((other) => overlaps(one, other)),
      );
      const covered = layout.points.flatMap((dot) =>
        labels.filter(
          (box) => dot.x > box.left && dot.x < box.right && dot.y > box.top && dot.y < box.bottom,
        ),
      );
      expect({ seed, pairs, covered }).toEqual({ seed, pairs: [], covered: [] });
      expect(labels.length + layout.unplaced.length).toBe(roles.length);
    }
  },
);

test("eight roles at different places all get a label inside the field", () => {
  const layout = layoutTension(somePoints(7, 1), 560, 350);
  expect(layout.unplaced).toEqual([]);
  for (const box of boxes(layout)) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(560);
  }
});

test("the same points in another order get the same places", () => {
  const points = somePoints(3, 0.4);
  const place = (layout: TensionLayout, id: string) =>
    layout.points.find((drawn) => drawn.point.id === id)?.label?.box;
  const [one, other] = [
    layoutTension(points, 560, 350),
    layoutTension(points.toReversed(), 560, 350),
  ];
  for (const role of roles) expect(place(one, role)).toEqual(place(other, role));
});

test("a field too small for its labels lists them instead of letting them overlap", () => {
  const layout = layoutTension(somePoints(5, 0.2), 150, 60);
  expect(layout.unplaced.length).toBeGreaterThan(0);
});

test("more autonomy is higher and more nearness is further right", () => {
  const layout = layoutTension(
    [
      { id: "a", label: "A", nearness: 0.1, autonomy: 0.9 },
      { id: "b", label: "B", nearness: 0.9, autonomy: 0.1 },
    ],
    560,
    350,
  );
  const [a, b] = layout.points;
  expect(a && b && a.x < b.x && a.y < b.y).toBe(true);
});
