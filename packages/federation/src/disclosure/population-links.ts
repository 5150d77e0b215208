import { total } from "../plan/plan.ts";
import { populationOf } from "../plan/population.ts";
import type { Thresholds } from "../plan/thresholds.ts";
import { figureOf, type GuardedCell, mostClients, repeating } from "./cell-system.ts";
import { type Conditions, keyOf, type Layout, whoIsCounted } from "./layout.ts";
import type { Interval } from "./rounding.ts";
import { type SystemBuilder, unpublished } from "./system-builder.ts";

/** Cells of two tables with the same answers to one indicator, the second asking more of people. */
type Pair = { readonly wide: readonly number[]; readonly narrow: readonly number[] };

/**
 * Ties a table of one way to the margins of tables that split the same indicator by another: who
 * has no answer to the other one is in the first only. When that may be few people, the second
 * margin repeats the figure of the first, and nothing may show that there is someone among them
 * (federation design 4: all 8 of 20 and men 7 of 19 say that the one woman is one of one).
 */
export function populationLinks(
  builder: SystemBuilder,
  layouts: readonly Layout[],
  thresholds: Thresholds,
): void {
  const wide = layouts.filter(({ table }) => table.by === null);
  const narrow = layouts.filter(({ table }) => table.by !== null);
  for (const one of wide)
    for (const other of narrow)
      if (one.isNew || other.isNew)
        for (const pair of pairsOf(builder, one, other))
          tie(builder, pair, thresholds, one.isNew && other.isNew);
}

function tie(
  builder: SystemBuilder,
  pair: Pair,
  thresholds: Thresholds,
  areBothNew: boolean,
): void {
  const { cells, sums } = builder;
  const [all, some] = [
    clientsIn(cells, pair.wide, thresholds),
    clientsIn(cells, pair.narrow, thresholds),
  ];
  const difference = { lower: all.lower - some.upper, upper: all.upper - some.lower };
  // More with an answer than there are: the figures belong to different moments.
  if (difference.upper < 0) return;
  const rest = cells.push(between(difference, thresholds)) - 1;
  const [only] = pair.wide;
  const whole = pair.wide.length === 1 ? only : cells.push(unpublished(0, mostClients)) - 1;
  if (whole === undefined) return;
  if (pair.wide.length > 1) sums.push({ whole, parts: pair.wide, isTotal: false });
  sums.push({ whole, parts: [...pair.narrow, rest], isTotal: false });
  const isShown = [...pair.wide, ...pair.narrow].every(
    (cell) =>
      cells[cell]?.status === "shown" || (!areBothNew && couldBeShown(cells[cell], thresholds)),
  );
  const isSmall = difference.upper > 0 && difference.lower < thresholds.clients;
  if (isShown && isSmall) repeat(cells, pair, thresholds);
}

/** Who is in the first table only: at the threshold or above it is like any other count. */
function between({ lower, upper }: Interval, thresholds: Thresholds): GuardedCell {
  if (upper === 0) return unpublished(0, 0);
  if (lower >= thresholds.clients) return unpublished(0, mostClients);
  const known = { lower: 0, upper: mostClients, leastWidth: thresholds.intervalWidth };
  return { ...unpublished(0, mostClients), given: () => ({ ...known, mayBeNobody: true }) };
}

/** Lets the new one of two margins that differ in few people say what the other says. */
function repeat(cells: GuardedCell[], { wide, narrow }: Pair, thresholds: Thresholds): void {
  const [one = -1] = wide;
  const [other = -1] = narrow;
  const [first, second] = [cells[one], cells[other]];
  if (first === undefined || second === undefined) return;
  const isOneToOne = wide.length === 1 && narrow.length === 1;
  for (const cell of narrow) {
    const found = cells[cell];
    if (!isOneToOne && found?.canBeHidden === true) cells[cell] = tooNear(found);
  }
  if (!isOneToOne) return;
  const few = thresholds.clients - 1;
  if (second.canBeHidden)
    cells[other] = repeating(
      second,
      figureOf(first, thresholds),
      { less: few, more: 0 },
      thresholds,
    );
  else if (first.canBeHidden)
    cells[one] = repeating(first, figureOf(second, thresholds), { less: 0, more: few }, thresholds);
}

/** Whether a cell is hidden for others only: then an older figure may as well be repeated. */
function couldBeShown(cell: GuardedCell | undefined, { clients }: Thresholds): boolean {
  const isForOthers = cell?.status === "beschermt-andere" && cell.canBeHidden;
  return isForOthers && (cell.sums.clients ?? 0) >= clients;
}

/** A margin that passes the rules and stands, nearly, in another table: nothing to protect of it. */
function tooNear(cell: GuardedCell): GuardedCell {
  return {
    ...cell,
    status: "eerder-gepubliceerd",
    canBeHidden: false,
    given: () => ({ lower: 0, upper: mostClients, leastWidth: 0 }),
  };
}

/** Clients of some cells together, as far as the hub knows: exact, or from older figures. */
function clientsIn(
  cells: readonly GuardedCell[],
  indexes: readonly number[],
  thresholds: Thresholds,
): Interval {
  const known = indexes.map((index): Interval => {
    const cell = cells[index];
    const clients = cell?.sums.clients ?? null;
    if (clients !== null) return { lower: clients, upper: clients };
    if (cell?.status === "shown") return figureOf(cell, thresholds).said;
    return { lower: 0, upper: mostClients };
  });
  return {
    lower: known.reduce((sum, { lower }) => sum + lower, 0),
    upper: known.reduce((sum, { upper }) => sum + upper, 0),
  };
}

/** Groups of answers that cover each other in both tables, and the margins. */
function pairsOf(builder: SystemBuilder, wide: Layout, narrow: Layout): readonly Pair[] {
  const { indicator } = wide.table;
  const { table } = narrow;
  if (indicator !== table.indicator && indicator !== table.by) return [];
  const population = populationOf(table);
  // Of one population both tables count everybody: what they have in common is one cell.
  if (population !== null && population === populationOf(wide.table)) return [];
  const isAcross = indicator === table.indicator;
  const everyOther = isAcross ? table.rows : table.columns;
  const ownGroups = groupsOf(wide.columns);
  const otherGroups = groupsOf(isAcross ? narrow.columns : narrow.rows);
  const place = (conditions: Conditions) => builder.indexes.get(keyOf(conditions)) ?? -1;
  const wideAt = (answers: readonly string[]) => place(whoIsCounted(wide.table, answers, []));
  const narrowAt = (answers: readonly string[]) =>
    place(
      isAcross
        ? whoIsCounted(table, answers, everyOther)
        : whoIsCounted(table, everyOther, answers),
    );
  const runs = [
    ...connected(ownGroups, otherGroups),
    { own: [ownGroups.flat()], other: [otherGroups.flat()] },
  ];
  return runs
    .filter((run) => run.other.length > 0 && isWithin(run.other.flat(), run.own.flat()))
    .map((run) => ({ wide: run.own.map(wideAt), narrow: run.other.map(narrowAt) }))
    .filter((pair) => [...pair.wide, ...pair.narrow].every((index) => index >= 0));
}

type Run = {
  readonly own: readonly (readonly string[])[];
  readonly other: readonly (readonly string[])[];
};

/** Puts groups of two tables together until none of the one lies half in one of the other. */
function connected(own: Run["own"], other: Run["other"]): readonly Run[] {
  const runs: Run[] = [];
  const add = (run: Run) => {
    const answers = [...run.own, ...run.other].flat();
    const touching = runs.filter((each) =>
      [...each.own, ...each.other].flat().some((answer) => answers.includes(answer)),
    );
    const rest = runs.filter((each) => !touching.includes(each));
    const merged = [...touching, run];
    runs.splice(0, runs.length, ...rest, {
      own: merged.flatMap((each) => each.own),
      other: merged.flatMap((each) => each.other),
    });
  };
  for (const group of own) add({ own: [group], other: [] });
  for (const group of other) add({ own: [], other: [group] });
  return runs;
}

function groupsOf(partition: Layout["rows"]): readonly (readonly string[])[] {
  return partition.filter(([first]) => first !== total);
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((answer) => all.includes(answer));
}
