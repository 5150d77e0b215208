import type { Guide } from "../guide/guide.ts";
import type { Role } from "../guide/role.ts";
import type { SessionState } from "../session/state.ts";
import { differsFrom } from "./differences.ts";
import { groups, lastSaid } from "./last-said.ts";

export type ChoiceDifference = {
  readonly questionId: string;
  readonly options: readonly {
    readonly optionId: string;
    readonly byRole: readonly { readonly role: Role; readonly n: number; readonly of: number }[];
    /** Lowest share over the roles, each as (n+1)/(N+2), 0–1. */
    readonly agreement: number;
  }[];
  readonly differs: boolean;
};

export function choiceDifferences(guide: Guide, state: SessionState): ChoiceDifference[] {
  const questions = guide.phases.flatMap((phase) => phase.questions);
  return questions.flatMap(({ id: questionId, options }) => {
    const chosen = lastSaid(state).filter(
      (answer) =>
        answer.questionId === questionId && answer.choice !== null && answer.perspective === "own",
    );
    if (options === undefined || chosen.length === 0) return [];
    const perOption = options.map((option) => {
      const byRole = groups(chosen, ({ role }) => role).map(([first, ...rest]) => {
        const answers = [first, ...rest];
        const n = answers.filter(({ choice }) => choice === option.id).length;
        return { role: first.role, n, of: answers.length };
      });
      const agreement = Math.min(...byRole.map(({ n, of }) => (n + 1) / (of + 2)));
      return { optionId: option.id, byRole, agreement };
    });
    const differs = perOption.every(({ agreement }) => agreement < differsFrom);
    return [{ questionId, options: perOption, differs }];
  });
}
