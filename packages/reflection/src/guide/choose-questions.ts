import type { Guide, Question } from "./guide.ts";

/** Minutes there are for the conversation, or everything. */
export type AvailableTime = 30 | 60 | 90 | "all";

export type PlannedPhase = { readonly phaseId: string; readonly questionIds: readonly string[] };

/**
 * The questions for the time there is, in the order of the guide. Those marked `always` come
 * first, whatever they cost (a positive, 19 with 26, 47, the client's voice, 66–69); the rest is
 * filled by priority as long as it fits. Phases without a question are left out.
 */
export function chooseQuestions(guide: Guide, time: AvailableTime): PlannedPhase[] {
  const all = guide.phases.flatMap((phase) => phase.questions);
  const chosen = new Set(time === "all" ? all : withinTime(all, time));
  return guide.phases
    .map((phase) => ({
      phaseId: phase.id,
      questionIds: phase.questions.filter((item) => chosen.has(item)).map((item) => item.id),
    }))
    .filter((phase) => phase.questionIds.length > 0);
}

/** The minutes a plan is expected to take: the sum of its questions. */
export function plannedMinutes(guide: Guide, plan: readonly PlannedPhase[]): number {
  const ids = new Set(plan.flatMap((phase) => phase.questionIds));
  return guide.phases
    .flatMap((phase) => phase.questions)
    .filter((item) => ids.has(item.id))
    .reduce((sum, item) => sum + item.minutes, 0);
}

function withinTime(all: readonly Question[], time: number): Question[] {
  const chosen = all.filter((item) => item.always);
  let left = time - chosen.reduce((sum, item) => sum + item.minutes, 0);
  const rest = all.filter((item) => !item.always).sort((a, b) => b.priority - a.priority);
  for (const item of rest) {
    if (item.minutes > left) continue;
    chosen.push(item);
    left -= item.minutes;
  }
  return chosen;
}
