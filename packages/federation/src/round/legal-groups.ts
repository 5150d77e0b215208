import type { RosterMember } from "./message.ts";

/** How many organisations take part, in how many legal groups, and how large the largest is. */
export type GroupFacts = {
  readonly nodes: number;
  readonly groups: number;
  readonly largestGroup: number;
};

/** Counts a roster by legal group (the holding rule). */
export function groupFactsOf(roster: readonly RosterMember[]): GroupFacts {
  const sizes = new Map<string, number>();
  for (const { legalGroup } of roster) sizes.set(legalGroup, (sizes.get(legalGroup) ?? 0) + 1);
  return { nodes: roster.length, groups: sizes.size, largestGroup: Math.max(...sizes.values()) };
}

/** Legal groups among some of the organisations, at the very least: which ones is never known. */
export function leastGroups(organisations: number, { nodes, groups }: GroupFacts): number {
  return organisations === 0 ? 0 : Math.max(1, organisations - (nodes - groups));
}
