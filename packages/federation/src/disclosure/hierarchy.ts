import type { Partition } from "./grid.ts";

/**
 * The ways to put answers together, from fine to coarse (federation design 2.3, rule 5: merge up
 * the plan's hierarchy first). The first merges only where a group does not pass by itself, as far
 * up as is needed; each next one is at least as coarse as one more level of the plan.
 */
export function partitionsFrom(
  answers: readonly string[],
  merges: readonly Partition[],
  passes: (group: readonly string[]) => boolean,
): readonly Partition[] {
  const levels = nestedLevels(answers, merges);
  const first = levels.reduce(
    (groups, level) => mergeWhereNeeded(groups, level, passes),
    answers.map((answer) => [answer]) as Partition,
  );
  const coarser = levels.map((level) => mergeUpTo(first, level));
  return distinct([first, ...coarser]);
}

/** The levels that hold every answer once and put together whole groups of the level before. */
function nestedLevels(answers: readonly string[], merges: readonly Partition[]): Partition[] {
  const usable: Partition[] = [];
  for (const level of merges) {
    const finer = usable.at(-1) ?? answers.map((answer) => [answer]);
    const ordered = level.map((group) => answers.filter((answer) => group.includes(answer)));
    const isWhole =
      level.flat().length === answers.length && new Set(ordered.flat()).size === answers.length;
    const isNested = finer.every((group) => ordered.some((each) => holds(each, group)));
    if (isWhole && isNested && level.length > 1) usable.push(ordered);
  }
  return usable;
}

function mergeWhereNeeded(
  groups: Partition,
  level: Partition,
  passes: (group: readonly string[]) => boolean,
): Partition {
  const failing = groups.filter((group) => !passes(group));
  const merged = level.filter((wide) => failing.some((group) => holds(wide, group)));
  return replaced(groups, merged);
}

function mergeUpTo(groups: Partition, level: Partition): Partition {
  return replaced(
    groups,
    level.filter((wide) => groups.some((group) => holds(wide, group))),
  );
}

/** Puts wider groups in the place of what they hold, in the order of the answers. */
function replaced(groups: Partition, wide: Partition): Partition {
  return distinct(groups.map((group) => wide.find((each) => holds(each, group)) ?? group));
}

function holds(wide: readonly string[], group: readonly string[]): boolean {
  return group.every((answer) => wide.includes(answer));
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
