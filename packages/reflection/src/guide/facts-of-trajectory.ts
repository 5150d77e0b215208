import {
  ageInYears,
  type Evaluation,
  eighteenthBirthday,
  intensityOn,
  isCurrent,
  monthsBetween,
  type PlainDate,
  RegieRole,
  reasonsUnknown,
  type SignalId,
  type TrajectoryFacts,
} from "@nabij/domain";
import type { SessionFacts } from "./session-facts.ts";

/**
 * What a conversation may know of its trajectory on day `today`: counts, months and yes or no,
 * never a name or a sentence. What the record does not say is null (reflection §4.2).
 */
export function sessionFacts(
  facts: TrajectoryFacts,
  openSignals: readonly SignalId[],
  today: PlainDate,
): SessionFacts {
  const { client, trajectory, restrictions, opbouwSteps, goals, regieAssignments } = facts;
  const evaluations = facts.evaluations.filter(({ date }) => date <= today);
  const last = evaluations.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  const eighteen = eighteenthBirthday(client.birthDate);
  return {
    monthsRunning: monthsSince(trajectory.startDate, today),
    monthsSinceEvaluation: last === undefined ? null : monthsSince(last.date, today),
    hoursPerDay: intensityOn(facts.intensities, today)?.hoursPerDay ?? null,
    startReasonKnown: !reasonsUnknown(trajectory),
    isYouth: client.legalWorlds.includes("jeugdwet") || ageInYears(client.birthDate, today) < 18,
    turns18InMonths: eighteen > today ? monthsBetween(today, eighteen) : null,
    restrictionsCount: restrictions.filter((one) => isCurrent(one, today)).length,
    isOneToOneRestriction:
      trajectory.isRestriction === null ? null : trajectory.isRestriction !== "nee",
    opbouwStepsTaken: opbouwSteps.filter(({ from }) => from <= today).length,
    goalsOpen: goals.filter(({ status, startDate }) => status === "lopend" && startDate <= today)
      .length,
    regieGaps: RegieRole.options.filter(
      (role) => !regieAssignments.some((one) => one.regieRole === role && isCurrent(one, today)),
    ).length,
    independentExpertSeen: expertSeen(evaluations),
    clientHeardLast: last?.clientHeard ?? null,
    openSignals: [...openSignals],
  };
}

function monthsSince(from: PlainDate, today: PlainDate): number {
  return Math.max(0, monthsBetween(from, today));
}

/** Not known while one evaluation does not say who was there. */
function expertSeen(evaluations: readonly Evaluation[]): boolean | null {
  if (evaluations.some(({ independentExpert }) => independentExpert === true)) return true;
  return evaluations.some(({ independentExpert }) => independentExpert === null) ? null : false;
}
