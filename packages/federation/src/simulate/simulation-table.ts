import type { SimulatedFederation, SimulationRequest } from "./simulate.ts";
import { type PlanSummary, type Spread, summarise } from "./summarise.ts";
import words from "./table-words.json" with { type: "json" };

/**
 * What a simulation gave, as a heading and a table in Markdown that is as readable in a terminal:
 * per plan the share of cells shown, which rule hid the others, and how far off shown figures are
 * (mean and worst).
 */
export function simulationTable(
  request: Omit<SimulationRequest, "plans" | "solver">,
  federations: readonly SimulatedFederation[],
  language: "nl" | "en",
): string {
  const { columns, title, ...names } = words[language];
  const clients = federations.flatMap((plans) => plans[0]?.clients ?? []);
  const values: Readonly<Record<string, string | number>> = {
    ...request,
    size: names[request.size],
    legalGroups: names[request.legalGroups],
    least: Math.min(...clients),
    most: Math.max(...clients),
  };
  const heading = title.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
  const rows = summarise(federations).map((summary) => cellsOf(summary, language));
  return [heading, "", ...markdownTable([columns, ...rows])].join("\n");
}

function cellsOf(summary: PlanSummary, language: "nl" | "en"): readonly string[] {
  const { planId, cells, shown, fates, clientsOff, pointsOff } = summary;
  const part = (share: number) => `${Math.round(100 * share)}%`;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const off = (spread: Spread) =>
    spread === null ? "–" : `${number.format(spread.mean)} (${number.format(spread.worst)})`;
  return [
    planId,
    String(cells),
    part(shown.mean),
    part(shown.least),
    ...Object.values(fates).map(part),
    off(clientsOff),
    off(pointsOff),
  ];
}

function markdownTable(rows: readonly (readonly string[])[]): readonly string[] {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.slice(1).map(line)];
}

/** Names to the left, numbers to the right. */
function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
