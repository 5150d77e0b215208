import type { Rule } from "./read-lexicons.ts";

/** Per word of a sentence: the groups it belongs to, each with how many words it takes up. */
export type GroupsAt = readonly ReadonlyMap<number, number>[];

/** The places of the words a rule rests on, or null; the rule's first word stands at `start`. */
export function matchRule(
  rule: Rule,
  start: number,
  groups: GroupsAt,
  isFree: (place: number) => boolean,
): number[] | null {
  if (!isFree(start)) return null;
  const match = rule.kind === "all" ? matchNear : matchRow;
  const places = match(rule, start, groups, isFree);
  if (places === null) return null;
  return places.flatMap((at, nth) => {
    const isTwoWords = groups[at]?.get(rule.groups[nth] ?? -1) === 2;
    return isTwoWords ? [at, at + 1] : [at];
  });
}

function matchNear(
  { groups: asked, reach }: Rule,
  start: number,
  groups: GroupsAt,
  isFree: (place: number) => boolean,
): number[] | null {
  const places = [start];
  for (const group of asked.slice(1)) {
    const place = nearest(start, reach, (at) => groups[at]?.has(group) === true && isFree(at));
    if (place === null) return null;
    places.push(place);
  }
  return places;
}

function nearest(start: number, reach: number, fits: (place: number) => boolean): number | null {
  for (let distance = 1; distance <= reach; distance += 1) {
    if (fits(start + distance)) return start + distance;
    if (fits(start - distance)) return start - distance;
  }
  return null;
}

/** Every place a row can have got to, kept once each: the work grows with the gap, not its power. */
function matchRow(
  { groups: asked, reach }: Rule,
  start: number,
  groups: GroupsAt,
  isFree: (place: number) => boolean,
): number[] | null {
  let rows = new Map([[start, [start]]]);
  asked.slice(1).forEach((group, before) => {
    const longer = new Map<number, number[]>();
    for (const [place, row] of rows) {
      const next = place + (groups[place]?.get(asked[before] ?? -1) ?? 1);
      for (let at = next; at <= next + reach; at += 1)
        if (groups[at]?.has(group) === true && isFree(at) && !longer.has(at))
          longer.set(at, [...row, at]);
    }
    rows = longer;
  });
  return rows.values().next().value ?? null;
}
