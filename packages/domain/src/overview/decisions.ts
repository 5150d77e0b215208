import {
  addDays,
  eighteenthBirthday,
  isCurrent,
  type PlainDate,
} from "../plain-date/plain-date.ts";
import type { RecordReference } from "../record/records.ts";
import { isPendingHandover } from "../regie/regie-of.ts";
import { deadlinesOf } from "../restriction/deadlines-of.ts";
import type { RuleSet } from "../restriction/rule-set.ts";
import type { TrajectoryFacts } from "../signal/signal.ts";
import type { DecisionMomentKind } from "./decision-moment-kinds.ts";

/** A day on which somebody has to decide something about a trajectory, and when that was done. */
export type DecisionMoment = {
  readonly kind: DecisionMomentKind;
  readonly on: PlainDate;
  /** The day it was done, also when that was earlier than agreed. */
  readonly metOn: PlainDate | null;
  readonly about: RecordReference;
};

/** What the moments of a trajectory rest on. */
export type DecisionFacts = Pick<
  TrajectoryFacts,
  | "client"
  | "trajectory"
  | "funding"
  | "restrictions"
  | "evaluations"
  | "frameworkSteps"
  | "regieAssignments"
>;

/** The last day there is: everything recorded counts. */
const always: PlainDate = "9999-12-31";

/**
 * Every day on which a decision was or will be due, as it is recorded now, in no order: the renewal
 * of the money (S25), a look at a restriction (S27), the next evaluation (S14), a step of the
 * framework (S1), a handover that waits for a yes (S9), the planned end (S22), turning 18 (S20).
 */
export function decisionMoments(facts: DecisionFacts, ruleSet: RuleSet): readonly DecisionMoment[] {
  const { client, trajectory, frameworkSteps, regieAssignments } = facts;
  const ofTrajectory = { kind: "trajectory", id: trajectory.id } as const;
  const moments: DecisionMoment[] = [
    ...renewals(facts),
    ...reviews(facts, ruleSet),
    ...evaluations(facts),
    {
      kind: "achttien",
      on: eighteenthBirthday(client.birthDate),
      metOn: null,
      about: { kind: "client", id: client.id },
    },
  ];
  const { plannedEndDate, endDate } = trajectory;
  if (plannedEndDate !== null) {
    moments.push({ kind: "einde", on: plannedEndDate, metOn: endDate, about: ofTrajectory });
  }
  for (const { id, dueOn, doneOn } of frameworkSteps) {
    if (dueOn === null) continue;
    moments.push({ kind: "stap", on: dueOn, metOn: doneOn, about: { kind: "frameworkStep", id } });
  }
  for (const asked of regieAssignments) {
    if (!isPendingHandover(asked)) continue;
    const about = { kind: "regieAssignment", id: asked.id } as const;
    moments.push({ kind: "overdracht", on: asked.from, metOn: null, about });
  }
  return moments;
}

/**
 * What a trajectory that runs on `from` needs decided from `from` through `until`, earliest first.
 * A handover that nobody accepted yet waits on, also when its day has passed; what else is too late
 * is a signal.
 */
export function decisionsBetween(
  facts: DecisionFacts,
  from: PlainDate,
  until: PlainDate,
  ruleSet: RuleSet,
): readonly DecisionMoment[] {
  const { startDate, endDate } = facts.trajectory;
  if (!isCurrent({ from: startDate, until: endDate }, from)) return [];
  return decisionMoments(facts, ruleSet)
    .filter((moment) => isDue(moment, from, until))
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

function isDue({ kind, on, metOn }: DecisionMoment, from: PlainDate, until: PlainDate): boolean {
  const isOpen = metOn === null || metOn > from;
  return isOpen && on <= until && (on >= from || kind === "overdracht");
}

/** Renewals of the money; one that was followed by a later period of the same scheme is done. */
function renewals({ funding }: DecisionFacts): readonly DecisionMoment[] {
  return funding.flatMap(({ id, scheme, from, renewalOn }): DecisionMoment[] => {
    if (renewalOn === null) return [];
    if (funding.some((later) => later.scheme === scheme && later.from > from)) return [];
    return [{ kind: "heraanvraag", on: renewalOn, metOn: null, about: { kind: "funding", id } }];
  });
}

/** Looks at restrictions: one for a day, however many rules ask for it. */
function reviews({ restrictions }: DecisionFacts, ruleSet: RuleSet): readonly DecisionMoment[] {
  return restrictions.flatMap((restriction) => {
    const about = { kind: "restriction", id: restriction.id } as const;
    const ofDay = new Map<PlainDate, DecisionMoment>();
    for (const { dueOn, metOn } of deadlinesOf(restriction, ruleSet, always)) {
      const before = ofDay.get(dueOn);
      if (before !== undefined && before.metOn === null) continue;
      ofDay.set(dueOn, { kind: "beperking", on: dueOn, metOn, about });
    }
    const gone = restriction.until === null ? null : addDays(restriction.until, 1);
    return [...ofDay.values()].map((moment) => ({ ...moment, metOn: moment.metOn ?? gone }));
  });
}

/** Evaluations that were agreed on; the next one held is the one that was meant. */
function evaluations({ evaluations: held }: DecisionFacts): readonly DecisionMoment[] {
  return held.flatMap(({ id, date, nextDate }): DecisionMoment[] => {
    if (nextDate === null) return [];
    const later = held.filter((each) => each.date > date).map((each) => each.date);
    const metOn = later.toSorted()[0] ?? null;
    return [{ kind: "evaluatie", on: nextDate, metOn, about: { kind: "evaluation", id } }];
  });
}
