import type { Goal } from "../../goal/goal.ts";
import type { PlainDate } from "../../plain-date/plain-date.ts";
import type { ReportLine, ReportPeriod, ReportSection, ReportSource } from "../report.ts";
import { line, offered, section } from "./part.ts";

/** The goals that ran in the period and what came of them, oldest first (S22, S23). */
export function goalsSection(source: ReportSource, period: ReportPeriod): ReportSection {
  const goals = goalsIn(source, period);
  if (goals.length === 0) return section("goals", []);
  const count = (status: Goal["status"]) =>
    goals.filter((goal) => statusOn(goal, period.until) === status).length;
  const counts = {
    key: "goalCount",
    reached: count("gehaald"),
    running: count("lopend"),
    dropped: count("vervallen"),
  } as const;
  return section("goals", [
    line("goal count", counts),
    ...goals.map((goal) => goalLine(goal, period.until)),
  ]);
}

/** The goals that are worked on at the end of the period. */
export function runningGoals(source: ReportSource, period: ReportPeriod): readonly ReportLine[] {
  return goalsIn(source, period)
    .filter((goal) => statusOn(goal, period.until) === "lopend")
    .map((goal) => goalLine(goal, period.until));
}

/** The goals that ran on at least one day of the period. */
export function goalsIn({ records }: ReportSource, { from, until }: ReportPeriod) {
  return records.goal
    .filter(
      ({ startDate, closedOn }) => startDate <= until && (closedOn === null || closedOn >= from),
    )
    .toSorted((a, b) => a.startDate.localeCompare(b.startDate));
}

/** What came up in a reflection goes along only by choice (trap 16). */
function goalLine(goal: Goal, at: PlainDate): ReportLine {
  const { description, domain, startDate, targetDate } = goal;
  const measured = goal.measurements
    .filter(({ on }) => on <= at)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .at(-1);
  const status = statusOn(goal, at);
  const add = goal.reflectionSessionId === null ? line : offered;
  return add(`goal ${goal.id}`, {
    key: "goal",
    what: description,
    domain,
    status,
    start: startDate,
    target: targetDate,
    closed: status === "lopend" ? null : goal.closedOn,
    measuredBy: goal.measuredBy,
    measured: measured ?? null,
  });
}

/** A goal closed after the day was still running on it. */
function statusOn({ status, closedOn }: Goal, at: PlainDate): Goal["status"] {
  return closedOn !== null && closedOn > at ? "lopend" : status;
}
