import type { Role } from "../guide/role.ts";
import { isRevealed } from "../session/round-rules.ts";
import type { SessionState } from "../session/state.ts";
import { positionsRound } from "../session/together.ts";
import { groups } from "./last-said.ts";
import { inRoleOrder } from "./role-order.ts";
import { speakerOf } from "./speaker.ts";
import { type Mark, type RoleMedian, type Spread, spreadOf } from "./spread.ts";

/** How often each step from 1 to 5 was taken, in that order. */
export type Steps = readonly [number, number, number, number, number];

export type RoleSteps = RoleMedian & { readonly steps: Steps };

/** The positions on one option: how they spread over the steps per role, and who stands alone. */
export type OptionDifference = Omit<Spread, "byRole"> & {
  readonly optionId: string;
  readonly byRole: readonly RoleSteps[];
};

const range = 4;

/** The revealed positions on each open option (reflection §4.3 phase 6, §4.5). */
export function optionDifferences(state: SessionState): OptionDifference[] {
  if (!isRevealed(state, positionsRound)) return [];
  const open = state.options.filter(({ status }) => status === "open").map(({ id }) => id);
  const marks = inRoleOrder(state, state.stances).flatMap(
    (stance): (Mark & { optionId: string })[] => {
      const role = speakerOf(state, stance.participantId)?.role;
      if (role === undefined || !open.includes(stance.optionId)) return [];
      const { id: saidId, participantId, optionId, step: value } = stance;
      return [{ optionId, saidId, participantId, role, value, range }];
    },
  );
  return groups(marks, ({ optionId }) => optionId).map((taken) => {
    const { byRole, ...spread } = spreadOf(state, taken);
    const withSteps = byRole.map((one) => ({ ...one, steps: stepsOf(taken, one.role) }));
    return { optionId: taken[0].optionId, ...spread, byRole: withSteps };
  });
}

function stepsOf(marks: readonly Mark[], role: Role): Steps {
  const count = (step: number) =>
    marks.filter((mark) => mark.role === role && mark.value === step).length;
  return [count(1), count(2), count(3), count(4), count(5)];
}
