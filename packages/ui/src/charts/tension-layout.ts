import { type Box, type LabelRequest, type PlacedLabel, placeLabels } from "./place-labels.ts";
import { textWidth } from "./text-width.ts";

/** A place in the field: both shares run from 0 (none) to 1 (full). */
export interface TensionPlace {
  readonly nearness: number;
  readonly autonomy: number;
}

/** Where one role stands, and where it stood. */
export interface TensionPoint extends TensionPlace {
  readonly id: string;
  readonly label: string;
  readonly tone?: "autonomy" | "nearness" | "neutral";
  readonly previous?: TensionPlace;
  /** Everywhere it stood before `previous`, oldest first. */
  readonly trail?: readonly TensionPlace[];
}

export interface DrawnPoint {
  readonly point: TensionPoint;
  readonly x: number;
  readonly y: number;
  readonly before: { readonly x: number; readonly y: number } | undefined;
  /** Places before that, oldest first. */
  readonly trail: readonly { readonly x: number; readonly y: number }[];
  /** Absent when the field is too full; the words then stand below it. */
  readonly label: PlacedLabel | undefined;
}

export interface TensionLayout {
  readonly points: readonly DrawnPoint[];
  /** Labels without a place in the field, in the order given. */
  readonly unplaced: readonly TensionPoint[];
}

/** Type size of a label, px. */
export const labelSize = 15;
const dotRadius = 9;
const openRadius = 6;

/** Places dots and labels in a field of `width` × `height` px. */
export function layoutTension(
  points: readonly TensionPoint[],
  width: number,
  height: number,
): TensionLayout {
  const inset = dotRadius + 4;
  const x = (share: number) => inset + held(share) * (width - 2 * inset);
  const y = (share: number) => height - inset - held(share) * (height - 2 * inset);
  const dots = points.map((point) => ({
    point,
    x: x(point.nearness),
    y: y(point.autonomy),
    before: point.previous && { x: x(point.previous.nearness), y: y(point.previous.autonomy) },
    trail: (point.trail ?? []).map((place) => ({ x: x(place.nearness), y: y(place.autonomy) })),
  }));
  const labels = placeLabels(dots.map(requestOf), {
    bounds: { left: 4, top: 4, right: width - 4, bottom: height - 4 },
    obstacles: dots.flatMap((dot) => [
      around(dot.x, dot.y, dotRadius + 1),
      ...(dot.before ? [around(dot.before.x, dot.before.y, openRadius + 1)] : []),
      ...dot.trail.map((place) => around(place.x, place.y, openRadius + 1)),
    ]),
    lines: dots.flatMap((dot) =>
      dot.before ? [[dot.x, dot.y, dot.before.x, dot.before.y] as const] : [],
    ),
  });
  const drawn = dots.map((dot) => ({
    ...dot,
    label: labels.find((label) => label.id === dot.point.id),
  }));
  return { points: drawn, unplaced: drawn.filter((dot) => !dot.label).map((dot) => dot.point) };
}

function requestOf({ point, x, y }: { point: TensionPoint; x: number; y: number }): LabelRequest {
  return { id: point.id, x, y, width: textWidth(point.label, labelSize), height: labelSize + 5 };
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function held(share: number): number {
  return Math.min(1, Math.max(0, share));
}
