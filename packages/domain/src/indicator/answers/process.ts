import { heardGroupOf } from "../../client-voice/times-heard.ts";
import { deliveryUnder } from "../../delivery-order/orders-in-force.ts";
import { isGoalAgreed } from "../../opbouw/opbouw.ts";
import { addMonths } from "../../plain-date/plain-date.ts";
import { regieOf } from "../../regie/regie-of.ts";
import { laterOf } from "../../signal/change-days.ts";
import { latest } from "../../signal/chronological.ts";
import { explanatoryAnalysisMissingOrOld } from "../../signal/rules/start.ts";
import { threshold } from "../../signal/signal-definition.ts";
import { type Answer, bandOf, howMany, isWithin, yesOrNo } from "../answer.ts";
import { unknownAnswer } from "../benchmark-indicator.ts";

// Thresholds are always the shipped ones: what an organisation changed for its own signals may not
// change what it says beside others.

/** Months back in which an evaluation counts as recent (S14, S22; Nabij's own choice). */
const recentMonths = 6;

/** A goal that has begun and was not dropped (S22, G3). */
export const goal: Answer = ({ goals }, at) =>
  yesOrNo(goals.some((each) => isGoalAgreed(each, at)));

/** An evaluation less than six months ago (S14, S22). */
export const evaluated: Answer = ({ evaluations }, at) => {
  const last = latest(evaluations, ({ date }) => date, at);
  return yesOrNo(last !== undefined && last.date > addMonths(at, -recentMonths));
};

/** An explanatory analysis that is not too old, as the signal counts it (S7, G9). */
export const currentAnalysis: Answer = (facts, at) => {
  const isMissing = explanatoryAnalysisMissingOrOld.find(facts, at, (name) =>
    threshold("G9", name),
  );
  return yesOrNo(isMissing === null);
};

const countsOfRoles = ["geen", "een", "twee", "drie"] as const;

/** How many of the three regie roles somebody holds; joint holders fill one role (S9, G12, trap 9). */
export const regieRoles: Answer = ({ regieAssignments }, at) => {
  const held = regieOf(regieAssignments, at).filter(({ holders }) => holders.length > 0);
  return countsOfRoles[held.length] ?? "drie";
};

/** Whether someone from outside sat at an evaluation of the last twelve months (S22, S28, G8). */
export const independentExpert: Answer = ({ evaluations }, at) => {
  const after = addMonths(at, -threshold("G8", "months"));
  const held = evaluations.filter(({ date }) => after < date && date <= at);
  if (held.length === 0) return "geen-evaluatie";
  if (held.some(({ independentExpert: was }) => was === true)) return "ja";
  return held.some(({ independentExpert: was }) => was === null) ? unknownAnswer : "nee";
};

/** How long ago the client's own voice was recorded last (S32, G45, trap 25). */
export const clientHeard: Answer = (facts, at) => {
  const group = heardGroupOf(facts, at);
  return group === "zonder-dag" ? unknownAnswer : group;
};

/** Delivered of planned hours, over the whole weeks of the period (S4, S19, G25). */
export const delivered: Answer = ({ trajectory, deliveredHours }, at, period) => {
  const from = laterOf(period.from, trajectory.startDate);
  const weeks = deliveryUnder({ from, until: at, hoursPerWeek: null }, deliveredHours, at);
  if (weeks === null || weeks.planned === 0) return unknownAnswer;
  // Rounded far below a hundredth of an hour: exactly 0.9 is not below 0.9.
  const percentage = Math.round((weeks.delivered / weeks.planned) * 1e11) / 1e9;
  return bandOf(percentage, deliveryBands, "100-en-meer");
};

const deliveryBands = [
  ["tot-70", 70],
  ["70-tot-90", 90],
  ["90-tot-100", 100],
] as const;

/** How often a reflection was begun in the period; what was said never counts (S24, trap 16). */
export const reflections: Answer = ({ reflectionSessions }, _, period) =>
  howMany(reflectionSessions.filter(({ startedOn }) => isWithin(startedOn, period)).length);
