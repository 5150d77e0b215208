import { broughtBy, minutesOf, type PlannedPhase, planOf } from "./choose-questions.ts";
import { type Guide, type Phase, type Question, questionsOf } from "./guide.ts";
import { noFacts, type SessionFacts } from "./session-facts.ts";

/**
 * The whole guide in sittings of so many minutes: together they hold every question, in the order
 * of the guide. A phase that waits for another never stands alone: what is better and what is
 * harder stay in one sitting when they fit, and a sitting that goes on with what is harder first
 * opens the phase it waits for with one question again (requirements §4, guide rule a): the one
 * the trajectory brings, or one that is always asked. Only a question longer than a sitting makes
 * it longer.
 */
export function planSittings(
  guide: Guide,
  minutesPerSitting: number,
  facts: SessionFacts = noFacts,
): PlannedPhase[][] {
  const sittings: Question[][] = [[]];
  const current = () => sittings.at(-1) ?? [];
  const openNew = () => {
    if (current().length > 0) sittings.push([]);
  };
  for (const phase of guide.phases) {
    const together = minutesOf(questionsTogether(guide, phase));
    const left = minutesPerSitting - minutesOf(current());
    if (together > left && together <= minutesPerSitting) openNew();
    for (const question of phase.questions) {
      const withOpeners = () => [...openersOf(guide, phase, current(), facts), question];
      if (minutesOf([...current(), ...withOpeners()]) > minutesPerSitting) openNew();
      current().push(...withOpeners());
    }
  }
  return sittings.map((questions) => planOf(guide, new Set(questions)));
}

/** A phase with those that wait for it, and all that stands in between. */
function questionsTogether(guide: Guide, phase: Phase): Question[] {
  const from = guide.phases.indexOf(phase);
  const to = guide.phases.findLastIndex(({ after }) => after.includes(phase.id));
  return guide.phases.slice(from, Math.max(from, to) + 1).flatMap(({ questions }) => questions);
}

/** One question of each phase this one waits for, unless the sitting already has one. */
function openersOf(
  guide: Guide,
  phase: Phase,
  sitting: readonly Question[],
  facts: SessionFacts,
): Question[] {
  return phasesBefore(guide, phase)
    .filter((earlier) => !earlier.questions.some((question) => sitting.includes(question)))
    .flatMap(({ questions }) => {
      const brought = questions.find((question) => broughtBy(question, facts) !== null);
      return brought ?? questions.find(({ always }) => always) ?? questions[0] ?? [];
    });
}

/** The phases this one waits for, and those they wait for, in the order of the guide. */
function phasesBefore(guide: Guide, phase: Phase): Phase[] {
  const found = new Set<Phase>();
  const walk = (ids: readonly string[]): void => {
    for (const earlier of guide.phases) {
      if (!ids.includes(earlier.id) || found.has(earlier)) continue;
      found.add(earlier);
      walk(earlier.after);
    }
  };
  walk(phase.after);
  return guide.phases.filter((earlier) => found.has(earlier));
}

/** The minutes of each sitting, openers included. */
export function sittingMinutes(guide: Guide, sitting: readonly PlannedPhase[]): number {
  const ids = new Set(sitting.flatMap(({ questionIds }) => questionIds));
  return minutesOf(questionsOf(guide).filter(({ id }) => ids.has(id)));
}
