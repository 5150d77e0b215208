import type { ClientAnswers, Contribution } from "../../contribution/contribution.ts";
import { contributionOf } from "../../contribution/contribution.ts";
import { coarseSquare } from "../../contribution/vector.ts";
import { BenchmarkPlan, type PlanTable } from "../../plan/plan.ts";
import { defaultThresholds, type Thresholds } from "../../plan/thresholds.ts";
import type { RoundGroups } from "../dominance.ts";
import { bandsToAsk, clientsToAsk, squaresToAsk } from "../opening.ts";
import type { OpenedSums } from "../publication.ts";

/** A table of a made-up plan: of one way, unless rows are given. */
export function tableOf(
  id: string,
  columns: readonly string[],
  rows: readonly string[] = [],
  more: Partial<PlanTable> = {},
): PlanTable {
  return {
    id,
    indicator: "antwoord",
    indicatorVersion: 1,
    columns: [...columns],
    columnMerges: [],
    by: rows.length === 0 ? null : "rij",
    rows: [...rows],
    rowMerges: [],
    role: "figure",
    ...more,
  };
}

/** A made-up plan with the shipped thresholds, some of them replaced. */
export function planOf(
  tables: readonly PlanTable[],
  thresholds: Partial<Thresholds> = {},
  more: Partial<BenchmarkPlan> = {},
): BenchmarkPlan {
  return BenchmarkPlan.parse({
    id: "proef",
    version: 1,
    linkedTo: [],
    title: { nl: "Proef", en: "Trial" },
    question: { nl: "Hoeveel?", en: "How many?" },
    period: "half-jaar",
    tables,
    organisationTables: [],
    thresholds: { ...defaultThresholds, ...thresholds },
    ...more,
  });
}

/** Every organisation a legal group of its own. */
export function ownGroups(nodes: number): RoundGroups {
  return { nodes, groups: nodes, largestGroup: 1 };
}

/** Opens what a round would open of these contributions: stage by stage, nothing else. */
export function openedSums(
  plan: BenchmarkPlan,
  contributions: readonly Contribution[],
  groups: RoundGroups,
): OpenedSums {
  const counts = (contributions[0]?.clients ?? []).map((_, cell) =>
    contributions.map(({ clients }) => clients[cell] ?? 0),
  );
  const gate = counts.map((each) => each.filter((count) => count > 0).length);
  const asked = new Set(clientsToAsk(plan, gate, groups));
  const clients = counts.map((each, cell) => (asked.has(cell) ? sum(each) : null));
  const squared = new Set(
    squaresToAsk(plan, { cells: clients.map((count) => ({ clients: count })) }),
  );
  const merged = groups.nodes - groups.groups;
  const cells = counts.map((each, cell) => ({
    organisations: gate[cell] === 0 ? 0 : Math.max(1, (gate[cell] ?? 0) - merged),
    clients: clients[cell] ?? null,
    squares: squared.has(cell) ? sum(each.map(coarseSquare)) : null,
  }));
  const banded = new Set(bandsToAsk(plan, { cells }));
  const bands = (contributions[0]?.bands ?? []).map((_, band) =>
    banded.has(band) ? sum(contributions.map((each) => each.bands[band] ?? 0)) : null,
  );
  return { cells, bands };
}

/** So many clients with the same answers. */
export function clients(count: number, answers: ClientAnswers): readonly ClientAnswers[] {
  return Array.from({ length: count }, () => answers);
}

/** What organisations contribute whose clients are given one organisation after another. */
export function contributionsOf(
  plan: BenchmarkPlan,
  organisations: readonly (readonly ClientAnswers[])[],
): readonly Contribution[] {
  return organisations.map((each) => contributionOf(plan, each));
}

/** Divides clients over organisations as evenly as can be, one after another. */
export function dealt(
  all: readonly ClientAnswers[],
  organisations: number,
): readonly (readonly ClientAnswers[])[] {
  return Array.from({ length: organisations }, (_, mine) =>
    all.filter((_, index) => index % organisations === mine),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
