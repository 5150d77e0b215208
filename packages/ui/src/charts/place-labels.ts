export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelRequest {
  readonly id: string;
  /** Centre of the dot, px. */
  readonly x: number;
  readonly y: number;
  /** Size of the words, px. */
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** Whether the words stand so far off that a thin line must lead to them. */
  readonly needsLeader: boolean;
}

export interface PlacementArea {
  readonly bounds: Box;
  /** Boxes of dots, now and before: no words go over them. */
  readonly obstacles: readonly Box[];
  /** Lines; words cross them only when there is no other place. */
  readonly lines: readonly (readonly [number, number, number, number])[];
}

const gap = 6;
const dotRadius = 9;

/**
 * Finds a place for every label so that none overlaps another, a dot or the bounds.
 * Deterministic: the same input, in any order, gives the same places.
 * A label that fits nowhere is left out of the result; the caller lists it elsewhere.
 */
export function placeLabels(requests: readonly LabelRequest[], area: PlacementArea): PlacedLabel[] {
  const taken: Box[] = [...area.obstacles];
  const placed: PlacedLabel[] = [];
  const ordered = requests.toSorted((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
  for (const request of ordered) {
    const box = nearPlace(request, taken, area) ?? farPlace(request, taken, area);
    if (!box) continue;
    taken.push(grown(box, 2));
    placed.push({ id: request.id, box, needsLeader: distance(request, box) > dotRadius + gap + 8 });
  }
  return placed;
}

/** Whether two boxes share any area. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** Right, left, above and below the dot, then further out; the cheapest free one wins. */
function nearPlace(
  request: LabelRequest,
  taken: readonly Box[],
  area: PlacementArea,
): Box | undefined {
  const out = dotRadius + gap;
  const directions = [
    [1, 0],
    [-1, 0],
    [1, -0.7],
    [1, 0.7],
    [-1, -0.7],
    [-1, 0.7],
    [0, -1],
    [0, 1],
  ] as const;
  const candidates = [1, 1.6, 2.4].flatMap((times, ring) =>
    directions.map(([dx, dy], rank) => {
      const box = boxBeside(request, dx, dy, out * times);
      return { box, cost: rank + ring * 5 + 6 * crossings(box, area.lines) };
    }),
  );
  return candidates
    .filter(({ box }) => isFree(box, taken, area.bounds))
    .toSorted((a, b) => a.cost - b.cost)[0]?.box;
}

/** The free place nearest to the dot on a grid over the whole area. */
function farPlace(
  request: LabelRequest,
  taken: readonly Box[],
  area: PlacementArea,
): Box | undefined {
  let best: Box | undefined;
  const { bounds } = area;
  for (let top = bounds.top; top + request.height <= bounds.bottom; top += 4) {
    for (let left = bounds.left; left + request.width <= bounds.right; left += 8) {
      const box = { left, top, right: left + request.width, bottom: top + request.height };
      if (best && distance(request, box) >= distance(request, best)) continue;
      if (isFree(box, taken, bounds)) best = box;
    }
  }
  return best;
}

function boxBeside(
  { x, y, width, height }: LabelRequest,
  dx: number,
  dy: number,
  out: number,
): Box {
  const left = dx > 0 ? x + out : dx < 0 ? x - out - width : x - width / 2;
  const shift = dx === 0 ? Math.sign(dy) * (out + height / 2) : dy * (out + height / 4);
  const top = y + shift - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function isFree(box: Box, taken: readonly Box[], bounds: Box): boolean {
  const inside =
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom;
  return inside && !taken.some((other) => overlaps(box, other));
}

function crossings(box: Box, lines: PlacementArea["lines"]): number {
  return lines.filter((line) => crosses(box, line)).length;
}

/** Samples a line finely enough for words of 14 px high. */
function crosses(box: Box, [x1, y1, x2, y2]: PlacementArea["lines"][number]): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
  for (let step = 0; step <= steps; step++) {
    const x = x1 + ((x2 - x1) * step) / steps;
    const y = y1 + ((y2 - y1) * step) / steps;
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}

function distance({ x, y }: LabelRequest, box: Box): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}

function grown(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}
