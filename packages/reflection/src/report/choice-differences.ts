import { type Guide, questionsOf } from "../guide/guide.ts";
import type { Role } from "../guide/role.ts";
import type { SessionState } from "../session/state.ts";
import { groups, lastSaid } from "./last-said.ts";
import { isIdentifiable } from "./speaker.ts";
import { differsFrom } from "./spread.ts";

export type ChoiceDifference = {
  readonly questionId: string;
  readonly options: readonly {
    readonly optionId: string;
    readonly byRole: readonly {
      readonly role: Role;
      readonly n: number;
      readonly of: number;
      /** One person has this role, so that the choice is theirs. */
      readonly identifiable: boolean;
    }[];
    /** Lowest share over the roles, each as (n+1)/(N+2), 0–1. */
    readonly agreement: number;
  }[];
  readonly differs: boolean;
};

/**
 * The revealed choices per role. The lowest share counts, because a product of shares would fall
 * merely because more roles join (reflection §4.5).
 */
export function choiceDifferences(guide: Guide, state: SessionState): ChoiceDifference[] {
  const said = lastSaid(state).filter(
    ({ choice, perspective }) => choice !== null && perspective === "own",
  );
  return questionsOf(guide).flatMap(({ id: questionId, options }) => {
    const chosen = said.filter((answer) => answer.questionId === questionId);
    if (options === undefined || chosen.length === 0) return [];
    const perOption = options.map((option) => {
      const byRole = groups(chosen, ({ role }) => role).map((answers) => {
        const { role } = answers[0];
        const n = answers.filter(({ choice }) => choice === option.id).length;
        return { role, n, of: answers.length, identifiable: isIdentifiable(state, role) };
      });
      const agreement = Math.min(...byRole.map(({ n, of }) => (n + 1) / (of + 2)));
      return { optionId: option.id, byRole, agreement };
    });
    const differs = perOption.every(({ agreement }) => agreement < differsFrom);
    return [{ questionId, options: perOption, differs }];
  });
}
