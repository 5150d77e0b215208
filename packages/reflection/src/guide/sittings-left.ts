import { plannedMinutes } from "./choose-questions.ts";
import { type Guide, questionsOf } from "./guide.ts";
import { planSittings } from "./plan-sittings.ts";
import { noFacts, type SessionFacts } from "./session-facts.ts";

/** One sitting of a guide, before it is held. */
export type SittingAhead = {
  /** Counted from 0. */
  readonly index: number;
  readonly minutes: number;
  readonly questions: number;
  /** The parts of the guide it has questions of, in the order of the guide. */
  readonly phaseIds: readonly string[];
  /** Every question of it was planned in a sitting that is over. */
  readonly isHeld: boolean;
};

export type SittingsLeft = {
  readonly sittings: readonly SittingAhead[];
  /** The first sitting that was not held yet; 0 when a new round begins. */
  readonly next: number;
};

/**
 * The sittings of a guide and which one is due. `held` are the question ids of each sitting that is
 * over, oldest first. It looks at questions and not at numbers, so that another length of a sitting
 * or a newer version of the guide loses none; when all were asked, it begins anew.
 */
export function sittingsLeft(
  guide: Guide,
  minutes: number,
  held: readonly (readonly string[])[],
  facts: SessionFacts = noFacts,
): SittingsLeft {
  const asked = askedThisRound(guide, held);
  const sittings = planSittings(guide, minutes, facts).map((plan, index): SittingAhead => {
    const ids = plan.flatMap(({ questionIds }) => questionIds);
    return {
      index,
      minutes: plannedMinutes(guide, plan),
      questions: ids.length,
      phaseIds: plan.map(({ phaseId }) => phaseId),
      isHeld: ids.every((id) => asked.has(id)),
    };
  });
  return {
    sittings,
    next: Math.max(
      0,
      sittings.findIndex(({ isHeld }) => !isHeld),
    ),
  };
}

/** What was planned since the last time every question was. */
function askedThisRound(guide: Guide, held: readonly (readonly string[])[]): ReadonlySet<string> {
  const all = questionsOf(guide).map(({ id }) => id);
  const asked = new Set<string>();
  for (const ids of held) {
    for (const id of ids) asked.add(id);
    if (all.every((id) => asked.has(id))) asked.clear();
  }
  return asked;
}
