import type { Factor } from "@nabij/domain";
import { expect, test } from "vitest";
import { drawnLinks } from "./drawn-links.ts";
import { type FactorBox, factorLayout } from "./factor-layout.ts";
import { nextKey } from "./next-key.ts";
import { wrapLabel } from "./wrap-label.ts";

const factor = (key: string, effect: Factor["effect"], label = key): Factor => ({
  key,
  effect,
  label,
});

const analysis = {
  factors: [
    factor("f1", "verminderen", "Elke ochtend samen de dag doornemen"),
    factor("f2", "ontstaan", "Veel gewisseld van plek en van mensen"),
    factor("f3", "versterken", "Drukte op de groep rond het eten"),
  ],
  links: [
    { from: "f3", to: "f2", effect: "versterken" as const },
    { from: "f1", to: "f3", effect: "verminderen" as const },
  ],
};

const layout = factorLayout(analysis, "Slaan en weglopen rond het eten");
const overlap = (a: FactorBox, b: FactorBox) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test("no two boxes overlap, and all stand inside the drawing", () => {
  const all = [...layout.boxes, layout.behaviour];
  const pairs = all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));
  expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
  for (const box of all) {
    expect(box.x >= 0 && box.x + box.width <= layout.width).toBe(true);
    expect(box.y >= 0 && box.y + box.height <= layout.height).toBe(true);
  }
});

test("what reduces stands on the other side of the behaviour than what makes it worse", () => {
  const x = (key: string) => layout.boxes.find((box) => box.key === key)?.x ?? Number.NaN;
  expect(x("f2")).toBe(x("f3"));
  expect(x("f2")).toBeLessThan(layout.behaviour.x);
  expect(x("f1")).toBeGreaterThan(layout.behaviour.x);
});

test("the order in which factors were typed does not change the drawing within an effect", () => {
  const turned = { ...analysis, factors: analysis.factors.toReversed() };
  const places = (of: typeof layout) =>
    of.boxes.map(({ key, x, y }) => ({ key, x, y })).toSorted((a, b) => a.key.localeCompare(b.key));
  expect(places(factorLayout(turned, "Slaan en weglopen rond het eten"))).toEqual(places(layout));
});

test("a line to the other column passes the behaviour and never runs through it", () => {
  const passing = layout.lines.find(({ link }) => link.from.key === "f1");
  const { y, height } = layout.behaviour;
  const label = passing?.label.y ?? Number.NaN;
  expect(label < y || label > y + height).toBe(true);
  expect(label > 0 && label < layout.height).toBe(true);
});

test("lines that meet the behaviour on one side each have their own end", () => {
  const factors = [
    factor("f1", "ontstaan"),
    factor("f2", "versterken"),
    factor("f3", "voortduren"),
  ];
  const ends = factorLayout({ factors, links: [] }, "weglopen").lines.map(
    ({ path }) => path.split(" ").at(-1) ?? "",
  );
  expect(new Set(ends).size).toBe(3);
});

test("a factor without a link points at the behaviour with its own effect", () => {
  const links = drawnLinks(analysis);
  expect(links.filter(({ to }) => to === null).map(({ from }) => from.key)).toEqual(["f2"]);
  expect(links).toHaveLength(3);
});

test("a link to a factor that is gone, or to itself, is not drawn", () => {
  const links = [
    { from: "f1", to: "gone", effect: "versterken" as const },
    { from: "f1", to: "f1", effect: "versterken" as const },
  ];
  expect(drawnLinks({ factors: [factor("f1", "ontstaan")], links })).toEqual([
    { from: factor("f1", "ontstaan"), to: null, effect: "ontstaan" },
  ]);
});

test("the same link twice is drawn once", () => {
  const link = { from: "f1", to: null, effect: "versterken" as const };
  const factors = [factor("f1", "versterken")];
  expect(drawnLinks({ factors, links: [link, { ...link }] })).toHaveLength(1);
});

test("a new key is never one that was used before it", () => {
  expect(nextKey([])).toBe("f1");
  expect(nextKey(["f1", "f7", "oud"])).toBe("f8");
});

test("a long label is cut at the last line, a short one stays whole", () => {
  expect(wrapLabel("veel gewisseld van plek", 12, 3)).toEqual(["veel", "gewisseld", "van plek"]);
  expect(wrapLabel("een twee drie vier vijf", 8, 2)).toEqual(["een twee", "drie…"]);
  expect(wrapLabel("onvoorstelbaarlang", 8, 2)).toEqual(["onvoors…"]);
});
