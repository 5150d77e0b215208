import { addDays, addMonths, type PlainDate } from "../plain-date/plain-date.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import type { FrameworkStep } from "./framework-step.ts";
import type { DueRule, FrameworkTemplate } from "./framework-template.ts";

/** A step to be stored: what it is, who does it and by when. */
export type PlannedStep = Pick<
  FrameworkStep,
  "trajectoryId" | "step" | "title" | "owner" | "dueOn"
>;

/**
 * The steps of a trajectory, in order, each due as the template says. A step that counts from the
 * one before it has no due day when that one has none (S1).
 */
export function stepsFromTemplate(
  { steps }: FrameworkTemplate,
  { id, startDate }: Pick<Trajectory, "id" | "startDate">,
  language: "nl" | "en" = "nl",
): readonly PlannedStep[] {
  const planned: PlannedStep[] = [];
  for (const { step, title, owner, due } of steps) {
    const previous = planned.at(-1)?.dueOn ?? null;
    const dueOn = due === null ? null : dueDay(due, startDate, previous);
    planned.push({ trajectoryId: id, step, title: title[language], owner, dueOn });
  }
  return planned;
}

function dueDay(rule: DueRule, startDate: PlainDate, previous: PlainDate | null): PlainDate | null {
  const from = rule.from === "start" ? startDate : previous;
  if (from === null) return null;
  return "days" in rule ? addDays(from, rule.days) : addMonths(from, rule.months);
}
