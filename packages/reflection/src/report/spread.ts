import type { Role } from "../guide/role.ts";
import type { SessionState } from "../session/state.ts";
import { groups } from "./last-said.ts";
import { isIdentifiable, shownAs } from "./speaker.ts";

/** Half of the scale apart is "we kijken verschillend"; our choice (reflection §4.5). */
export const differsFrom = 0.5;

/** With fewer people nobody stands alone beside a group; our choice. */
const leastForLone = 3;

export type RoleMedian = {
  readonly role: Role;
  readonly median: number;
  readonly n: number;
  /** One person has this role, so that its figure is theirs. */
  readonly identifiable: boolean;
};

/** Someone half the scale or more from the median of all, when three or more answered. */
export type Lone = {
  /** As far as it may be known; see `speakerOf`. */
  readonly participantId: string;
  /** The answer, the dot or the position it stands in. */
  readonly saidId: string;
  readonly value: number;
};

/** One person's mark on a scale of `range` points between its ends. */
export type Mark = Lone & { readonly role: Role; readonly range: number };

export type Spread = {
  readonly byRole: readonly RoleMedian[];
  /** (highest median − lowest median) / range, 0–1; 0 with one role. */
  readonly distance: number;
  readonly differs: boolean;
  readonly lone: readonly Lone[];
};

/**
 * How far roles stand apart on one subject. Roles are the groups: a table of three to twelve cannot
 * be clustered (reflection §4.5). Never a score.
 */
export function spreadOf(state: SessionState, marks: readonly [Mark, ...Mark[]]): Spread {
  const byRole = groups(marks, ({ role }) => role).map(([first, ...rest]): RoleMedian => {
    const points = [first, ...rest].map(({ value }) => value);
    const { role } = first;
    const identifiable = isIdentifiable(state, role);
    return { role, median: median(points), n: points.length, identifiable };
  });
  const middles = byRole.map((one) => one.median);
  const distance = (Math.max(...middles) - Math.min(...middles)) / marks[0].range;
  return { byRole, distance, differs: distance >= differsFrom, lone: loneOf(state, marks) };
}

function loneOf(state: SessionState, marks: readonly Mark[]): Lone[] {
  if (marks.length < leastForLone) return [];
  const middle = median(marks.map(({ value }) => value));
  return marks
    .filter(({ value, range }) => Math.abs(value - middle) >= differsFrom * range)
    .map(({ participantId, saidId, value }) => ({
      participantId: shownAs(state, participantId, saidId),
      saidId,
      value,
    }));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
