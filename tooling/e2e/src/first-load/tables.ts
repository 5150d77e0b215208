import type { FilterFigures } from "./measure-filter.ts";
import type { PageFigures } from "./measure-page.ts";

type Pages = ReadonlyMap<string, PageFigures>;
type Filters = ReadonlyMap<string, FilterFigures>;

/** One line per page. */
export function pagesTable(pages: Pages, pace: string): string {
  const head = [pace, "script, gzip", "script, sent", "requests", "LCP", "TBT", "CLS"];
  const rows = [...pages].map(([name, page]) => [
    name,
    `${shown(page.script)} kB`,
    `${shown(page.sent)} kB`,
    String(page.requests),
    `${shown(page.largest)} ms`,
    `${shown(page.blocked)} ms`,
    page.shift.toFixed(3),
  ]);
  return tableOf([head, ...rows]);
}

/** From a press on a filter to painted rows. */
export function filterTable(filters: Filters): string {
  const head = ["filter to painted rows", "presses", "p50", "p95"];
  const rows = [...filters].map(([pace, { presses, p50, p95 }]) => [
    ...[pace, String(presses), `${shown(p50)} ms`, `${shown(p95)} ms`],
  ]);
  return tableOf([head, ...rows]);
}

/** What quality asks for, page by page, of what was measured last: on the slow phone. */
export function goalsTable(pages: Pages, filters: Filters): string {
  const rows = [...pages].flatMap(([name, { script, largest, blocked, shift }]) => [
    ...goal(`${name}: script`, name.startsWith("reflection") ? 95 : 110, script, "kB"),
    ...goal(`${name}: LCP on a phone`, 1500, largest, "ms"),
    ...goal(`${name}: TBT on a phone`, 50, blocked, "ms"),
    ...goal(`${name}: CLS`, 0.02, shift, ""),
  ]);
  const [quick, slow] = [...filters.values()];
  const last = [
    ...goal("filter to painted rows, p95", 60, quick?.p95 ?? 0, "ms"),
    ...goal("the same, processor 4× slower", 170, slow?.p95 ?? 0, "ms"),
  ];
  return tableOf([["goal", "asked", "measured", ""], ...rows, ...last]);
}

function goal(name: string, asked: number, measured: number, unit: string): string[][] {
  const [most, found] = [`≤ ${asked} ${unit}`.trim(), `${shown(measured)} ${unit}`.trim()];
  return [[name, most, found, measured <= asked ? "reached" : "not reached"]];
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? "").length)),
  );
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (row[at] ?? "").padEnd(width)).join(" | ")} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rest.map(line)].join("\n");
}

/** Three figures, or whole numbers when it is large. */
function shown(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
