import {
  type Activity,
  type Crisis,
  daysBetween,
  type Goal,
  type Intensity,
  monthsBetween,
  type OpbouwStep,
  type Placement,
  type RegieAssignment,
  type RegieGap,
  type RegieRole,
  type Restriction,
} from "@nabij/domain";
import type { TimelineBar, TimelineStep } from "@nabij/ui";
import type { DossierWords } from "../dossier-words.ts";
import { gapId, recordMarkId } from "./mark-id.ts";

type Days = { readonly from: string; readonly until: string | null };

/** "1 mrt 2025 tot nu", or through its last day. */
export function periodWords({ from, until }: Days, { t, day }: DossierWords): string {
  return until === null
    ? t("dossier.period.open", { from: day(from) })
    : t("dossier.period.closed", { from: day(from), until: day(until) });
}

/** How near, as the height of a step; without hours there is nothing to draw. */
export function intensityStep(period: Intensity, words: DossierWords): readonly TimelineStep[] {
  if (period.hoursPerDay === null) return [];
  const label = intensityWords(period, words);
  const { id, from, until, hoursPerDay } = period;
  return [
    {
      kind: "step",
      id: recordMarkId("intensity", id),
      from,
      until,
      level: hoursPerDay,
      label,
      name: `${label}, ${periodWords(period, words)}`,
      tone: "nearness",
    },
  ];
}

/** "16 uur, 1 op 1". */
export function intensityWords(
  { hoursPerDay, ratio }: Intensity,
  { t, number, value }: DossierWords,
): string {
  const hours =
    hoursPerDay === null
      ? t("dossier.hoursUnknown")
      : t("dossier.hours", { hours: number(hoursPerDay) });
  return ratio === null ? hours : `${hours}, ${value(ratio)}`;
}

const ownSpace: ReadonlySet<string | null> = new Set(["eigen-ruimte-bij-instelling", "thuis"]);

export function placementBar(placement: Placement, words: DossierWords): TimelineBar {
  const label = placementWords(placement, words);
  const tone = ownSpace.has(placement.livingSituation) ? "autonomy" : "neutral";
  return { ...bar("placement", placement, label, words), tone };
}

/** What kind of place it is: how someone lives says more than the kind of building. */
export function placementWords(
  { setting, livingSituation }: Placement,
  { t, value }: DossierWords,
): string {
  const shown =
    livingSituation !== null && livingSituation !== "groep"
      ? livingSituation
      : (setting ?? livingSituation);
  return shown === null ? t("dossier.placeUnknown") : value(shown);
}

export function regieBar(assignment: RegieAssignment, words: DossierWords): TimelineBar {
  const label = assignment.organisation ?? assignment.holder ?? words.t("dossier.holderUnknown");
  return { ...bar("regieAssignment", assignment, label, words), tone: "autonomy" };
}

/** Days that nobody held a role, as a dashed bar that invites to fill them. */
export function gapBar(
  role: RegieRole,
  gap: RegieGap,
  isShort: boolean,
  words: DossierWords,
): TimelineBar {
  const { t } = words;
  const months = Math.round(daysBetween(gap.from, gap.until) / daysInMonth);
  const label =
    isShort && months > 0
      ? t("dossier.nobodyShort", { count: months })
      : t("dossier.nobody", { duration: gapWords(gap, words) });
  // The name holds the words on the bar, so that saying them chooses it.
  const name = `${words.value(role)}: ${label}, ${periodWords(gap, words)}`;
  return {
    kind: "bar",
    id: gapId(role, gap.from),
    ...gap,
    label,
    name,
    look: "missing",
    tone: "nearness",
  };
}

/** On average; a gap is told in round months. */
const daysInMonth = 30.4;

/** The length of a gap: in months from one month on, else in days. */
export function gapWords({ from, until }: RegieGap, { t }: DossierWords): string {
  const days = daysBetween(from, until) + 1;
  const months = monthsBetween(from, until) + (days > 27 && days < 31 ? 1 : 0);
  return months > 0
    ? t("months.count", { count: Math.max(1, Math.round(days / daysInMonth)) })
    : t("days.count", { count: days });
}

export function restrictionBar(restriction: Restriction, words: DossierWords): TimelineBar {
  const label = words.value(restriction.form);
  return { ...bar("restriction", restriction, label, words), tone: "nearness" };
}

/** Reached is solid, under way is on a wash; a goal that goes on past its target date runs on. */
export function goalBar(goal: Goal, at: string, words: DossierWords): TimelineBar {
  const until =
    goal.closedOn ?? (goal.targetDate !== null && goal.targetDate >= at ? goal.targetDate : null);
  const isReached = goal.status === "gehaald";
  const label = isReached ? `${goal.description} ✓` : goal.description;
  const days = { id: goal.id, from: goal.startDate, until };
  const drawn = bar("goal", days, label, words);
  const name = `${goal.description}: ${words.value(goal.status)}, ${periodWords(days, words)}`;
  return {
    ...drawn,
    name,
    look: isReached ? "solid" : "soft",
    tone: goal.status === "vervallen" ? "neutral" : "autonomy",
  };
}

export function activityBar(activity: Activity, words: DossierWords): TimelineBar {
  const kind = words.value(activity.kind);
  const label = activity.description === null ? kind : `${kind}: ${activity.description}`;
  return {
    ...bar("activity", activity, label, words),
    look: activity.kind === "hobby" ? "soft" : "solid",
    tone: "autonomy",
  };
}

const stepLooks = {
  gelukt: "solid",
  "deels-gelukt": "solid",
  loopt: "soft",
  "niet-gelukt": "missing",
} as const;

/** A step that worked is solid, one under way on a wash, one that did not work dashed: still tried. */
export function opbouwStepBar(step: OpbouwStep, words: DossierWords): TimelineBar {
  const drawn = bar("opbouwStep", step, step.what, words);
  const name = `${step.what}: ${words.value(step.result)}, ${periodWords(step, words)}`;
  return { ...drawn, name, look: stepLooks[step.result ?? "loopt"], tone: "autonomy" };
}

/** From the day it was raised until it was over. */
export function crisisBar(crisis: Crisis, words: DossierWords): TimelineBar {
  const days = { id: crisis.id, from: crisis.raisedOn, until: crisis.endedOn };
  return { ...bar("crisis", days, words.t("dossier.kind.crisis"), words), tone: "nearness" };
}

type BarKind =
  | "opbouwStep"
  | "crisis"
  | "placement"
  | "regieAssignment"
  | "restriction"
  | "goal"
  | "activity";

function bar(
  kind: BarKind,
  { id, from, until }: Days & { readonly id: string },
  label: string,
  words: DossierWords,
): TimelineBar {
  return {
    kind: "bar",
    id: recordMarkId(kind, id),
    from,
    until,
    label,
    name: `${label}, ${periodWords({ from, until }, words)}`,
  };
}
