import type { Thresholds } from "../plan/thresholds.ts";
import { type AuditOutcome, audit, type PossibleTable } from "./audit.ts";
import {
  type CellSystem,
  type GuardedCell,
  knowledgeOf,
  mostClients,
  type Sum,
  type Trust,
} from "./cell-system.ts";
import type { Solver } from "./solver.ts";

/**
 * Hides more cells until what is hidden cannot be worked out (federation design 2.3, rules 5 and
 * 6): the cheapest first, until every hidden group inside a shown total is large enough and the
 * audit finds no cell that is known too well; then shows again what need not be hidden. Null when
 * the audit failed, or nothing is left to hide: the tables must be withheld.
 */
export function suppress(
  system: CellSystem,
  thresholds: Thresholds,
  solver: Solver,
): CellSystem | null {
  const { sums } = system;
  let cells = system.cells;
  let tables: readonly PossibleTable[] = [];
  for (let step = 0; step <= system.cells.length; step += 1) {
    const weak = weakSum({ cells, sums }, thresholds);
    if (weak === undefined) {
      const outcome = auditWhatIsSaid({ cells, sums }, thresholds, solver, tables);
      if (outcome.outcome === "safe")
        return showAgain({ cells, sums }, system, thresholds, solver, outcome.tables);
      if (outcome.outcome !== "narrow") return null;
      const next =
        cheapest(cells, near({ cells, sums }, outcome.cell)) ?? cheapest(cells, all(cells));
      if (next === undefined) return null;
      cells = hide(cells, next);
      tables = outcome.tables;
    } else {
      const next = cheapest(cells, weak.parts) ?? cheapest(cells, [weak.whole]);
      if (next === undefined) return null;
      cells = hide(cells, next);
    }
  }
  return null;
}

/** Attackers one by one: each takes less for granted when that cannot all be true. */
const attackers: readonly (readonly Trust[])[] = [
  ["words"],
  ["figures"],
  ["informed", "opened", "certain"],
];

/**
 * Audits a publication against readers and against who took part in the round. What an attacker
 * believes and cannot be true tells nothing; the last one always believes something that can.
 */
function auditWhatIsSaid(
  system: CellSystem,
  thresholds: Thresholds,
  solver: Solver,
  tables: readonly PossibleTable[] = [],
): AuditOutcome {
  let known = tables;
  let outcome: AuditOutcome = { outcome: "impossible" };
  for (const beliefs of attackers) {
    for (const trust of beliefs) {
      outcome = audit(knowledgeOf(system, thresholds, trust), solver, known);
      if (outcome.outcome !== "impossible") break;
    }
    if (outcome.outcome === "narrow" || outcome.outcome === "failed") return outcome;
    if (outcome.outcome === "safe") known = distinct([...known, ...outcome.tables]);
  }
  return outcome.outcome === "safe" ? { outcome: "safe", tables: known } : outcome;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** A shown total in which too few clients, or too few organisations, are hidden together. */
function weakSum({ cells, sums }: CellSystem, thresholds: Thresholds): Sum | undefined {
  return sums.find(({ whole, parts, isTotal }) => {
    if (!isTotal || cells[whole]?.status !== "shown") return false;
    const hidden = parts.flatMap((part) => {
      const cell = cells[part];
      return cell === undefined || cell.status === "shown" ? [] : [cell.sums];
    });
    if (hidden.length === 0) return false;
    // Unknown to the hub: at least one client at each organisation.
    const clients = hidden.reduce((sum, cell) => sum + (cell.clients ?? cell.organisations), 0);
    const organisations = Math.max(...hidden.map((cell) => cell.organisations));
    return clients < thresholds.hiddenClients || organisations < thresholds.hiddenOrganisations;
  });
}

/** Shows what was hidden to protect others again, the largest first, where that stays safe. */
function showAgain(
  system: CellSystem,
  original: CellSystem,
  thresholds: Thresholds,
  solver: Solver,
  tables: readonly PossibleTable[],
): CellSystem {
  const added = system.cells
    .flatMap(({ status }, cell) => (status !== original.cells[cell]?.status ? [cell] : []))
    .toSorted((a, b) => costOf(system.cells, b) - costOf(system.cells, a));
  let { cells } = system;
  let known = tables;
  for (const cell of added) {
    const shown = cells.with(cell, { ...at(cells, cell), status: "shown" });
    const isWeak = weakSum({ cells: shown, sums: system.sums }, thresholds) !== undefined;
    if (isWeak) continue;
    const outcome = auditWhatIsSaid({ cells: shown, sums: system.sums }, thresholds, solver, known);
    if (outcome.outcome !== "safe") continue;
    cells = shown;
    known = outcome.tables;
  }
  return { cells, sums: system.sums };
}

/** Cells in one sum with this one, or in one with such a cell that is hidden itself. */
function near({ cells, sums }: CellSystem, cell: number): readonly number[] {
  const beside = (of: readonly number[]) =>
    sums
      .map(({ whole, parts }) => [whole, ...parts])
      .filter((members) => of.some((each) => members.includes(each)))
      .flat();
  const first = beside([cell]);
  const hidden = first.filter((each) => !canHide(cells, each) && each !== cell);
  return canAllHeadline(cells, first) ? [...first, ...beside(hidden)] : first;
}

/** Whether only cells of headline tables could be hidden among these. */
function canAllHeadline(cells: readonly GuardedCell[], among: readonly number[]): boolean {
  return among.every((cell) => !canHide(cells, cell) || cells[cell]?.isHeadline === true);
}

function canHide(cells: readonly GuardedCell[], cell: number): boolean {
  return cells[cell]?.status === "shown" && cells[cell].canBeHidden;
}

function all(cells: readonly GuardedCell[]): readonly number[] {
  return cells.map((_, cell) => cell);
}

/** The shown cell among these that tells least: the one with the fewest clients. */
function cheapest(cells: readonly GuardedCell[], among: readonly number[]): number | undefined {
  return among
    .filter((cell) => canHide(cells, cell))
    .toSorted((a, b) => costOf(cells, a) - costOf(cells, b) || a - b)[0];
}

/** Clients in a cell; a cell of a headline table costs more than any other. */
function costOf(cells: readonly GuardedCell[], cell: number): number {
  const { sums, isHeadline } = at(cells, cell);
  return (sums.clients ?? 0) + (isHeadline === true ? mostClients : 0);
}

function hide(cells: readonly GuardedCell[], cell: number): readonly GuardedCell[] {
  return cells.with(cell, { ...at(cells, cell), status: "beschermt-andere" });
}

function at(cells: readonly GuardedCell[], cell: number): GuardedCell {
  const found = cells[cell];
  if (found === undefined) throw new Error("A cell outside its system.");
  return found;
}
