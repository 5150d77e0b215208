import { crisisClock, isOpenCrisis } from "../crisis/crisis-clock.ts";
import { boardOf } from "../framework-step/framework-board.ts";
import { type FrameworkTemplate, shippedTemplate } from "../framework-step/framework-template.ts";
import type { PlainDate } from "../plain-date/plain-date.ts";
import type { Signal, SignalId, TrajectoryFacts } from "../signal/signal.ts";
import { waitingOf } from "./escalation-ladder.ts";

/** Why a trajectory stands on the agenda of the case table, with the facts (S3). */
export type AgendaReason =
  | { readonly type: "crisis"; readonly hoursLeft: number; readonly isOver: boolean }
  | { readonly type: "off-plan"; readonly isExpertTableAsked: boolean }
  | { readonly type: "taskforce"; readonly days: number }
  | { readonly type: "asked"; readonly days: number }
  | { readonly type: "steps-late"; readonly count: number; readonly days: number }
  | { readonly type: "signals"; readonly ids: readonly SignalId[] };

/** The order of the agenda: who cannot wait stands first. */
const order = ["crisis", "off-plan", "taskforce", "asked", "steps-late", "signals"] as const;

type Facts = Pick<TrajectoryFacts, "frameworkSteps" | "escalations" | "crises">;

type Moment = {
  /** The day whose facts count. */
  readonly at: PlainDate;
  /** Milliseconds since 1970, for the crisis clock. */
  readonly now: number;
  readonly template?: FrameworkTemplate;
};

/** The reasons to discuss one trajectory, the heaviest first; none: it is not on the agenda. */
export function agendaReasons(
  { frameworkSteps, escalations, crises }: Facts,
  signals: readonly Pick<Signal, "id" | "severity">[],
  { at, now, template = shippedTemplate }: Moment,
): readonly AgendaReason[] {
  const reasons: AgendaReason[] = [];
  const clocks = crises
    .filter((crisis) => crisis.raisedOn <= at && isOpenCrisis(crisis))
    .map((crisis) => crisisClock(crisis, now));
  const [soonest] = clocks.toSorted((a, b) => a.hoursLeft - b.hoursLeft);
  if (soonest !== undefined) {
    const { hoursLeft, status } = soonest;
    reasons.push({ type: "crisis", hoursLeft, isOver: status === "over" });
  }
  const board = boardOf(frameworkSteps, at, template);
  if (board.isOffPlan) {
    reasons.push({
      type: "off-plan",
      isExpertTableAsked: hasWaiting("experttafel", escalations, at),
    });
  }
  const taskforce = longestWaiting("taskforce", escalations, at);
  if (taskforce !== null) reasons.push({ type: "taskforce", days: taskforce });
  const asked = longestWaiting("casuistiektafel", escalations, at);
  if (asked !== null) reasons.push({ type: "asked", days: asked });
  if (board.late > 0) reasons.push({ type: "steps-late", count: board.late, days: board.daysLate });
  const ids = signals.filter(({ severity }) => severity === "high").map(({ id }) => id);
  if (ids.length > 0) reasons.push({ type: "signals", ids });
  return reasons;
}

/** Compares two sets of reasons: the heaviest first, then the most, then the longest. */
export function byAgendaOrder(a: readonly AgendaReason[], b: readonly AgendaReason[]): number {
  return rank(a) - rank(b) || b.length - a.length || lengthOf(b[0]) - lengthOf(a[0]);
}

function rank([first]: readonly AgendaReason[]): number {
  return first === undefined ? order.length : order.indexOf(first.type);
}

/** How long or how much: days late, days waiting, hours over, number of signals. */
function lengthOf(reason: AgendaReason | undefined): number {
  if (reason === undefined) return 0;
  if ("days" in reason) return reason.days;
  if (reason.type === "crisis") return -reason.hoursLeft;
  return reason.type === "signals" ? reason.ids.length : 0;
}

function hasWaiting(table: string, escalations: Facts["escalations"], at: PlainDate): boolean {
  return longestWaiting(table, escalations, at) !== null;
}

function longestWaiting(
  table: string,
  escalations: Facts["escalations"],
  at: PlainDate,
): number | null {
  const days = escalations
    .filter((escalation) => escalation.table === table)
    .flatMap((escalation) => waitingOf(escalation, at)?.daysWaiting ?? []);
  return days.length === 0 ? null : Math.max(...days);
}
