import { factHolds } from "./fact-condition.ts";
import { type Bring, type Guide, type Question, questionsOf } from "./guide.ts";
import { noFacts, type SessionFacts } from "./session-facts.ts";

/** Minutes there are for the conversation, or everything. */
export type AvailableTime = 30 | 60 | 90 | "all";

export type PlannedPhase = { readonly phaseId: string; readonly questionIds: readonly string[] };

/**
 * The questions for the time there is, in the order of the guide. Those marked `always` come
 * first, whatever they cost (a positive, 19 with 26, 47, the client's voice, 66–69). Then what a
 * signal or a fact of the trajectory brings, then the rest, each by priority as long as it fits.
 * Two opposite questions come together or not at all. Phases without a question are left out.
 */
export function chooseQuestions(
  guide: Guide,
  time: AvailableTime,
  facts: SessionFacts = noFacts,
): PlannedPhase[] {
  const all = questionsOf(guide);
  return planOf(guide, new Set(time === "all" ? all : withinTime(all, time, facts)));
}

/** The minutes a plan is expected to take: the sum of its questions. */
export function plannedMinutes(guide: Guide, plan: readonly PlannedPhase[]): number {
  const ids = new Set(plan.flatMap((phase) => phase.questionIds));
  return minutesOf(questionsOf(guide).filter((item) => ids.has(item.id)));
}

/** What brings a question forward in this trajectory, to say why it is asked; null when nothing. */
export function broughtBy(question: Question, facts: SessionFacts): Required<Bring> | null {
  const signals = (question.bring?.signals ?? []).filter((id) => facts.openSignals.includes(id));
  const held = (question.bring?.facts ?? []).filter((condition) => factHolds(condition, facts));
  return signals.length + held.length === 0 ? null : { signals, facts: held };
}

/** The chosen questions per phase, in the order of the guide. */
export function planOf(guide: Guide, chosen: ReadonlySet<Question>): PlannedPhase[] {
  return guide.phases
    .map((phase) => ({
      phaseId: phase.id,
      questionIds: phase.questions.filter((item) => chosen.has(item)).map((item) => item.id),
    }))
    .filter((phase) => phase.questionIds.length > 0);
}

export function minutesOf(questions: readonly Question[]): number {
  return questions.reduce((sum, item) => sum + item.minutes, 0);
}

function withinTime(all: readonly Question[], time: number, facts: SessionFacts): Question[] {
  const chosen = all.filter((item) => item.always);
  let left = time - minutesOf(chosen);
  const isBrought = (item: Question) => Number(broughtBy(item, facts) !== null);
  const rest = all
    .filter((item) => !item.always)
    .sort((a, b) => isBrought(b) - isBrought(a) || b.priority - a.priority);
  for (const item of rest) {
    const needed = [item, ...oppositesOf(item, all)].filter((each) => !chosen.includes(each));
    if (!needed.includes(item) || minutesOf(needed) > left) continue;
    chosen.push(...needed);
    left -= minutesOf(needed);
  }
  return chosen;
}

function oppositesOf(question: Question, all: readonly Question[]): Question[] {
  return all.filter(({ id, mirrorOf }) => id === question.mirrorOf || mirrorOf === question.id);
}
