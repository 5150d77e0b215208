import type { ExplanatoryAnalysis, Factor } from "@nabij/domain";
import { type DrawnLink, drawnLinks } from "./drawn-links.ts";
import { wrapLabel } from "./wrap-label.ts";

/** A box in the drawing; px, from its top left corner. */
export type FactorBox = {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
};

export type FactorLine = {
  readonly key: string;
  readonly link: DrawnLink;
  /** A cubic curve as an SVG path. */
  readonly path: string;
  /** Where the word stands. */
  readonly label: Point;
};

export type FactorLayout = {
  readonly width: number;
  readonly height: number;
  readonly behaviour: FactorBox;
  readonly boxes: readonly (FactorBox & { readonly factor: Factor })[];
  readonly lines: readonly FactorLine[];
};

type Point = { readonly x: number; readonly y: number };

const boxWidth = 248;
const letters = 26;
const mostLines = 4;
/** Height of one line of words in a box, px. */
export const lineHeight = 22;
const padding = 11;
const apart = 24;
/** Room between the columns for the words on the lines. */
const gutter = 152;
/** Room beside the columns for links within one column. */
const side = 108;
/** Room over and under the middle for each line that passes it. */
const lane = 30;

const order: Readonly<Record<Factor["effect"], number>> = {
  ontstaan: 0,
  voortduren: 1,
  versterken: 2,
  verminderen: 3,
};

/**
 * Where everything stands: the behaviour in the middle, on its left what causes, maintains and
 * strengthens it, on its right what reduces it. The same factors always give the same drawing (S7).
 */
export function factorLayout(
  analysis: Pick<ExplanatoryAnalysis, "factors" | "links">,
  behaviour: string,
): FactorLayout {
  const sorted = analysis.factors.toSorted((a, b) => order[a.effect] - order[b.effect]);
  const left = sorted.filter(({ effect }) => effect !== "verminderen");
  const right = sorted.filter(({ effect }) => effect === "verminderen");
  const links = drawnLinks(analysis);
  const middle = side + boxWidth + gutter;
  const center = boxAt("", behaviour, middle, 0);
  const passing = links.filter((link) => passesMiddle(link)).length;
  const height =
    Math.max(columnHeight(left), columnHeight(right), center.height + passing * lane * 2) +
    2 * apart;
  const boxes = [...stack(left, side, height), ...stack(right, middle + boxWidth + gutter, height)];
  const placed = { ...center, y: (height - center.height) / 2 };
  return {
    width: 2 * side + 3 * boxWidth + 2 * gutter,
    height,
    behaviour: placed,
    boxes,
    lines: linesOf(links, new Map(boxes.map((box) => [box.key, box])), placed),
  };
}

function passesMiddle({ from, to }: DrawnLink): boolean {
  const isRight = (factor: Factor) => factor.effect === "verminderen";
  return to !== null && isRight(from) !== isRight(to);
}

function boxAt(key: string, text: string, x: number, y: number): FactorBox {
  const lines = wrapLabel(text, letters, mostLines);
  const height = Math.max(1, lines.length) * lineHeight + 2 * padding;
  return { key, x, y, width: boxWidth, height, lines };
}

function columnHeight(factors: readonly Factor[]): number {
  const heights = factors.map(({ key, label }) => boxAt(key, label, 0, 0).height);
  return heights.reduce((sum, height) => sum + height + apart, -apart);
}

function stack(factors: readonly Factor[], x: number, height: number) {
  let y = (height - columnHeight(factors)) / 2;
  return factors.map((factor) => {
    const box = { ...boxAt(factor.key, factor.label, x, y), factor };
    y += box.height + apart;
    return box;
  });
}

function linesOf(
  links: readonly DrawnLink[],
  boxes: ReadonlyMap<string, FactorBox>,
  behaviour: FactorBox,
): readonly FactorLine[] {
  const ends = behaviourEnds(links, boxes, behaviour);
  let passed = 0;
  return links.flatMap((link, index) => {
    const key = `${link.from.key}-${index}`;
    const from = boxes.get(link.from.key);
    const to = link.to === null ? behaviour : boxes.get(link.to.key);
    if (from === undefined || to === undefined) return [];
    if (link.to === null)
      return [{ key, link, ...straightOn(from, to, ends.get(link) ?? middleOf(to)) }];
    if (from.x === to.x) return [{ key, link, ...aroundOutside(from, to) }];
    passed += 1;
    return [{ key, link, ...pastMiddle(from, to, behaviour, passed) }];
  });
}

/** Where each line meets the behaviour: under each other in the order of their starts. */
function behaviourEnds(
  links: readonly DrawnLink[],
  boxes: ReadonlyMap<string, FactorBox>,
  { x, y, height }: FactorBox,
): ReadonlyMap<DrawnLink, number> {
  const ends = new Map<DrawnLink, number>();
  for (const isLeft of [true, false]) {
    const own = links
      .filter(({ to }) => to === null)
      .flatMap((link) => {
        const from = boxes.get(link.from.key);
        return from !== undefined && from.x < x === isLeft ? [{ link, from }] : [];
      })
      .toSorted((a, b) => a.from.y - b.from.y);
    for (const [index, { link }] of own.entries())
      ends.set(link, y + (height * (index + 1)) / (own.length + 1));
  }
  return ends;
}

type Drawn = Pick<FactorLine, "path" | "label">;

function straightOn(from: FactorBox, to: FactorBox, endY: number): Drawn {
  const isRight = from.x < to.x;
  const start = { x: isRight ? from.x + from.width : from.x, y: middleOf(from) };
  const end = { x: isRight ? to.x : to.x + to.width, y: endY };
  const reach = (isRight ? 1 : -1) * gutter * 0.55;
  const path = `M ${start.x} ${start.y} C ${start.x + reach} ${start.y}, ${end.x - reach} ${end.y}, ${end.x} ${end.y}`;
  // Near their start lines are still apart, which keeps the words from covering each other.
  return { path, label: pointOn(start, end, reach, 0.38) };
}

/** Within one column a line goes around the outside, so that it runs through no box. */
function aroundOutside(from: FactorBox, to: FactorBox): Drawn {
  const isLeft = from.x === side;
  const x = isLeft ? from.x : from.x + from.width;
  const bend = isLeft ? x - side : x + side;
  const [start, end] = [middleOf(from), middleOf(to)];
  const path = `M ${x} ${start} C ${bend} ${start}, ${bend} ${end}, ${x} ${end}`;
  return { path, label: { x: x + (bend - x) * 0.5, y: (start + end) / 2 } };
}

/** To the other column a line goes over or under the behaviour, each one further out than the last. */
function pastMiddle(from: FactorBox, to: FactorBox, behaviour: FactorBox, nth: number): Drawn {
  const isRight = from.x < to.x;
  const start = { x: isRight ? from.x + from.width : from.x, y: middleOf(from) };
  const end = { x: isRight ? to.x : to.x + to.width, y: middleOf(to) };
  const isOver = start.y + end.y <= 2 * middleOf(behaviour);
  const y = isOver ? behaviour.y - nth * lane : behaviour.y + behaviour.height + nth * lane;
  const middle = behaviour.x + behaviour.width / 2;
  const half = behaviour.width / 2;
  const way = isRight ? 1 : -1;
  const first = `C ${start.x + way * gutter * 0.5} ${start.y}, ${middle - way * (half + 40)} ${y}, ${middle} ${y}`;
  const second = `C ${middle + way * (half + 40)} ${y}, ${end.x - way * gutter * 0.5} ${end.y}, ${end.x} ${end.y}`;
  return { path: `M ${start.x} ${start.y} ${first} ${second}`, label: { x: middle, y } };
}

function pointOn(start: Point, end: Point, reach: number, t: number): Point {
  const cubic = (a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  return {
    x: cubic(start.x, start.x + reach, end.x - reach, end.x),
    y: cubic(start.y, start.y, end.y, end.y),
  };
}

function middleOf({ y, height }: FactorBox): number {
  return y + height / 2;
}
