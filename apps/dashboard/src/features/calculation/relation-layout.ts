import { type QualityCode, qualityRelations } from "@nabij/domain";

/** A node of the drawing, in its own units of 0–100 wide and 0–74 high. */
export type RelationNode = { readonly code: QualityCode; readonly x: number; readonly y: number };

/** A line from edge to edge of two nodes, so that arrow heads stay visible. */
export type RelationLine = {
  readonly from: QualityCode;
  readonly to: QualityCode;
  readonly type: "vraagt" | "maakt-mogelijk";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

const radius = 7.5;

/** What comes first stands left; what follows from it stands right of it. */
export const relationNodes: readonly RelationNode[] = [
  { code: "2.a", x: 10, y: 30 },
  { code: "3.b", x: 48, y: 24 },
  { code: "7.a", x: 24, y: 62 },
  { code: "4.a", x: 88, y: 9 },
  { code: "4.b", x: 88, y: 30 },
  { code: "3.d", x: 88, y: 54 },
  { code: "3.h", x: 54, y: 64 },
];

/** Every line of the list, cut off where the circles begin. */
export const relationLines: readonly RelationLine[] = qualityRelations.flatMap(
  ({ from, to, type }) => {
    const a = relationNodes.find(({ code }) => code === from);
    const b = relationNodes.find(({ code }) => code === to);
    if (a === undefined || b === undefined) return [];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const [dx, dy] = [((b.x - a.x) / length) * radius, ((b.y - a.y) / length) * radius];
    const line = { x1: a.x + dx, y1: a.y + dy, x2: b.x - dx * 1.25, y2: b.y - dy * 1.25 };
    return [{ from, to, type, ...line }];
  },
);

export const nodeRadius = radius;
