import { cellsOf } from "../plan/cells.ts";
import type { BenchmarkPlan } from "../plan/plan.ts";
import { bandPartitionsOf, partitionsOf } from "./partitions.ts";
import { marginIndex } from "./pass-map.ts";

/** Opened sums of a block, null where a word stayed closed. */
export type OpenedBlock = readonly (number | null)[];

/** No organisation in this field has this many clients: a larger sum is a broken one. */
const mostClientsOfOne = 100_000;

/**
 * Whether numbers of organisations (`gateOf`) can be true: none negative or above the number of
 * nodes, a margin has someone exactly where one of its answers has, and who has a share has someone
 * (federation design 2.7, attack 15).
 */
export function gateHolds(plan: BenchmarkPlan, nodes: number, gate: readonly number[]): boolean {
  const isNumberOfNodes = gate.every((count) => count >= 0 && count <= nodes);
  const takers = gate.slice(cellsOf(plan).length);
  return (
    isNumberOfNodes &&
    plan.organisationTables.every(
      ({ of }, index) => (takers[index] ?? 0) <= (gate[marginIndex(plan, of)] ?? 0),
    ) &&
    partitionsOf(plan).every(({ parts, whole }) => {
      const counts = parts.map((part) => gate[part] ?? 0);
      const margin = gate[whole] ?? 0;
      return Math.max(...counts) <= margin && margin <= sum(counts);
    })
  );
}

/**
 * Whether opened numbers of clients can be true: every organisation that has someone has one at
 * least, and answers add up to their margin; what stays closed fills exactly what is left.
 */
export function clientsHold(
  plan: BenchmarkPlan,
  gate: readonly number[],
  clients: OpenedBlock,
): boolean {
  const fits = clients.every((count, cell) => {
    const nodes = gate[cell] ?? 0;
    return count === null || (count >= nodes && count <= nodes * mostClientsOfOne);
  });
  return fits && partitionsOf(plan).every((each) => addsUp(each, gate, clients));
}

function addsUp(
  { parts, whole }: { readonly parts: readonly number[]; readonly whole: number },
  gate: readonly number[],
  clients: OpenedBlock,
): boolean {
  const margin = clients[whole] ?? null;
  if (margin === null) return true;
  const rest = margin - sum(parts.map((part) => clients[part] ?? 0));
  const closed = parts.filter((part) => (clients[part] ?? null) === null);
  const least = sum(closed.map((part) => gate[part] ?? 0));
  return least === 0 ? rest === 0 : rest >= least;
}

/**
 * Whether sums of coarse squares can belong to their numbers of clients: with n organisations and
 * N clients, N²/n ≤ 25·Q ≤ (N−n+1)² + (n−1) + 24·n, all equal and one as large as can be.
 */
export function squaresHold(
  gate: readonly number[],
  clients: OpenedBlock,
  squares: OpenedBlock,
): boolean {
  return squares.every((square, cell) => {
    if (square === null) return true;
    const nodes = BigInt(gate[cell] ?? 0);
    const count = BigInt(clients[cell] ?? 0);
    const scaled = 25n * BigInt(square);
    const most = (count - nodes + 1n) ** 2n + (nodes - 1n) + 24n * nodes;
    return scaled * nodes >= count ** 2n && scaled <= most;
  });
}

/** Whether opened bands can be true: they add up to as many as the gate said have a share. */
export function bandsHold(
  plan: BenchmarkPlan,
  gate: readonly number[],
  bands: OpenedBlock,
): boolean {
  const takers = gate.slice(cellsOf(plan).length);
  return bandPartitionsOf(plan).every(({ parts, whole }, index) => {
    const margin = bands[whole] ?? null;
    if (margin === null) return true;
    const counts = parts.map((part) => bands[part] ?? -1);
    return (
      margin === takers[index] && counts.every((count) => count >= 0) && sum(counts) === margin
    );
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
