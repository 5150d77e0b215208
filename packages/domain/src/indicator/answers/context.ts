import { ageInYears, eighteenthBirthday } from "../../plain-date/plain-date.ts";
import { latest } from "../../signal/chronological.ts";
import { lastKnown } from "../../signal/rules/last-known.ts";
import { type Answer, bandOf } from "../answer.ts";
import { unknownAnswer } from "../benchmark-indicator.ts";

/** How stable the team is, by the last picture that says so (S30, G40). */
export const teamStability: Answer = ({ teamContexts }, at) =>
  lastKnown(teamContexts, at, "stability")?.stability ?? unknownAnswer;

/** Staff who left in twelve months, by the last picture that says so (S30, G41). */
export const staffTurnover: Answer = ({ teamContexts }, at) => {
  const left = lastKnown(teamContexts, at, "staffLeft")?.staffLeft ?? null;
  return left === null ? unknownAnswer : bandOf(left, turnoverBands, "3-en-meer");
};

const turnoverBands = [
  ["niemand", 1],
  ["1-of-2", 3],
] as const;

/** Whether the place fits this client (S23, S30). */
export const environmentFit: Answer = ({ environments }, at) => {
  const known = latest(environments, (each) => (each.fitsClient === null ? null : each.date), at);
  return known?.fitsClient ?? unknownAnswer;
};

/** Whether there is a plan, and another for when it does not work (S22, S30). */
export const plan: Answer = ({ trajectory: { planA, planB } }) => {
  const plans = [planA, planB].filter((each) => each !== null).length;
  if (plans === 0) return "geen";
  return plans === 1 ? "een" : "a-en-b";
};

/** The law under which care is given; adults and youth are never mixed (S30, trap 6). */
export const law: Answer = ({ client }) => oneOf(client.legalWorlds);

/** The group the research names (S30, S41, S56). */
export const targetGroup: Answer = ({ client }) => oneOf(client.targetGroups);

function oneOf(values: readonly string[]): string {
  const [first, ...others] = new Set(values);
  return others.length > 0 ? "meer-dan-een" : (first ?? unknownAnswer);
}

/** Age in whole years, in bands that never cross 18 (S30, trap 6). */
export const ageGroup: Answer = ({ client }, at) =>
  bandOf(ageInYears(client.birthDate, at), ageBands, "40-en-ouder");

const ageBands = [
  ["tot-12", 12],
  ["12-tot-16", 16],
  ["16-tot-18", 18],
  ["18-tot-23", 23],
  ["23-tot-40", 40],
] as const;

/** Youth or adults: as coarse as age can be, for figures split by it (S30, trap 6). */
export const underOrOver18: Answer = ({ client }, at) =>
  at < eighteenthBirthday(client.birthDate) ? "jonger-dan-18" : "18-en-ouder";

/** Temporary, or nearness that stays needed (S26). */
export const trajectoryType: Answer = ({ trajectory }) => trajectory.type;
