import { type LayerName, layerNames } from "../layer/layer.ts";
import type { Interleaved } from "../measure/interleaved.ts";
import type { Outcome } from "./goals.ts";

/** A reading with the times of its layers. */
export type Reading = {
  readonly name: string;
  readonly timings: Partial<Interleaved<LayerName>>;
};

/** Rows with `|` between the cells, each column as wide as its widest cell; the first row is the head. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? "").length)),
  );
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (row[at] ?? "").padEnd(width)).join(" | ")} |`;
  const [head = [], ...rest] = rows;
  const rule = widths.map((width) => "-".repeat(width));
  return [line(head), line(rule), ...rest.map(line)].join("\n");
}

/** Milliseconds of every layer, the middle and the slow end. */
export function readingsTable(readings: readonly Reading[]): string {
  const head = ["p50 · p95 in ms", ...layerNames];
  const rows = readings.map(({ name, timings }) => [
    name,
    ...layerNames.map((layer) => {
      const timing = timings[layer];
      return timing === undefined ? "–" : `${shown(timing.p50)} · ${shown(timing.p95)}`;
    }),
  ]);
  return tableOf([head, ...rows]);
}

/** What was asked for, what it is, and whether that is enough. */
export function outcomesTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, goal, unit, atLeast, measured, isReached }) => [
    name,
    `${atLeast === true ? "≥" : "≤"} ${goal} ${unit}`,
    `${shown(measured)} ${unit}`,
    isReached ? "reached" : "not reached",
  ]);
  return tableOf([["goal", "asked", "measured", ""], ...rows]);
}

/** Three figures, or whole numbers when it is large. */
export function shown(value: number): string {
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
}
