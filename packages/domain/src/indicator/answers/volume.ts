import { monthsBetween } from "../../plain-date/plain-date.ts";
import { type Answer, bandOf, isWithin, yesOrNo } from "../answer.ts";

/** Whether the trajectory still runs on the last day of the period (S29). */
export const stock: Answer = (_, at, { until }) => yesOrNo(at === until);

/** Whether the trajectory began in the period (S29). */
export const inflow: Answer = ({ trajectory }, _, period) =>
  yesOrNo(isWithin(trajectory.startDate, period));

/** Whether the trajectory ended in the period (S29). */
export const outflow: Answer = ({ trajectory }, _, period) =>
  yesOrNo(isWithin(trajectory.endDate, period));

/** Whole months since the start; one that goes on is counted up to the reference date (S29). */
export const duration: Answer = ({ trajectory }, at) =>
  bandOf(monthsBetween(trajectory.startDate, at), durationBands, "60-en-meer");

const durationBands = [
  ["tot-3", 3],
  ["3-tot-6", 6],
  ["6-tot-12", 12],
  ["12-tot-24", 24],
  ["24-tot-60", 60],
] as const;
