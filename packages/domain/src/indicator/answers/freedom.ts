import { isCurrent } from "../../plain-date/plain-date.ts";
import { isByDay, turning18WithoutPlan } from "../../signal/rules/client.ts";
import { restrictionWithoutLegalBasis } from "../../signal/rules/delivery.ts";
import { threshold } from "../../signal/signal-definition.ts";
import { type Answer, howMany, isWithin, yesOrNo } from "../answer.ts";
import { unknownAnswer } from "../benchmark-indicator.ts";
import { monthsBefore18 } from "../population.ts";

/** Restrictions in force and whether each has a recorded ground; lawful or not is not said (S18, G23). */
export const legalBasis: Answer = (facts, at) => {
  if (!facts.restrictions.some((each) => isCurrent(each, at))) return "geen";
  const bare = restrictionWithoutLegalBasis.find(facts, at, (name) => threshold("G23", name));
  return bare === null ? "met" : "zonder";
};

/**
 * Restrictions in force beside the first day of the trajectory. The one-to-one care that is itself
 * a restriction stays out, and what it replaced is an answer of its own (trap 7).
 */
export const restrictionTrend: Answer = ({ trajectory: { startDate }, restrictions }, at) => {
  const others = restrictions.filter(({ isTheOneToOneItself }) => isTheOneToOneItself !== true);
  const atStart = others.filter((each) => isCurrent(each, startDate)).length;
  const now = others.filter((each) => isCurrent(each, at)).length;
  if (now > atStart) return "meer";
  if (now === atStart) return now === 0 ? "geen" : "evenveel";
  const isReplaced = others.some(
    ({ until, endedBecause }) =>
      endedBecause === "vervangen-door-1-op-1" &&
      until !== null &&
      isWithin(until, { from: startDate, until: at }),
  );
  return isReplaced ? "vervangen" : "minder";
};

/** Steps of opbouw begun in the period (S23; trap 5: hours are not counted). */
export const growthSteps: Answer = ({ opbouwSteps }, _, period) =>
  howMany(opbouwSteps.filter(({ from }) => isWithin(from, period)).length);

/** School, work or daytime activity; a hobby does not count (S16, G21). */
export const daytime: Answer = ({ activities }, at) => {
  const current = activities.filter((each) => isCurrent(each, at));
  const [kind, ...others] = new Set(current.filter(isByDay).flatMap((each) => each.kind ?? []));
  if (kind !== undefined) return others.length === 0 ? kind : "meer-dan-een";
  return current.some((each) => each.kind === null) ? unknownAnswer : "geen";
};

/** A plan for turning 18 that names both where to and who pays, as the signal counts it (S20, G20). */
export const planFor18: Answer = (facts, at) =>
  yesOrNo(turning18WithoutPlan.find(facts, at, () => monthsBefore18) === null);
