import { daysBetween, type RecordKind, RegieRole, recordKinds, regieGaps } from "@nabij/domain";
import type { TimelineLane, TimelineMark } from "@nabij/ui";
import type { Dossier } from "../dossier.ts";
import type { DossierWords } from "../dossier-words.ts";
import {
  activityBar,
  crisisBar,
  gapBar,
  goalBar,
  intensityStep,
  opbouwStepBar,
  placementBar,
  regieBar,
  restrictionBar,
} from "./bars.ts";
import { evaluationMarks, experienceDots, incidentTicks, turning18Marks } from "./moments.ts";
import type { TimeWindow } from "./time-window.ts";

type MayRead = (kind: RecordKind) => boolean;

/**
 * Everything about a trajectory as lanes. A lane without facts stays, as its emptiness says
 * something; a lane the reader may not see is left out, as its emptiness would say something false.
 */
export function dossierLanes(
  dossier: Dossier,
  window: TimeWindow,
  words: DossierWords,
  mayRead: MayRead = () => true,
): readonly TimelineLane[] {
  return allLanes(dossier, window, words).filter(({ id }) => {
    const kind = recordKinds.find((each) => each === id);
    const isShown = kind === undefined || mayRead(kind);
    return isShown || (kind === "evaluation" && mayRead("reflectionSession"));
  });
}

function allLanes(
  dossier: Dossier,
  window: TimeWindow,
  words: DossierWords,
): readonly TimelineLane[] {
  const { records } = dossier;
  const { t } = words;
  const shown = <T extends { readonly from: string; readonly until: string | null }>(
    periods: readonly T[],
  ) =>
    periods.filter(
      ({ from, until }) => from <= window.until && (until === null || until >= window.from),
    );
  const goals = records.goal.filter(({ closedOn }) => closedOn === null || closedOn >= window.from);
  return [
    {
      id: "intensity",
      label: t("dossier.lane.intensity"),
      max: 24,
      marks: shown(records.intensity).flatMap((period) => intensityStep(period, words)),
    },
    {
      id: "placement",
      label: t("dossier.lane.placement"),
      marks: shown(records.placement).map((placement) => placementBar(placement, words)),
    },
    ...RegieRole.options.map((role) => regieLane(dossier, role, window, words)),
    {
      id: "restriction",
      label: t("dossier.lane.restriction"),
      marks: shown(records.restriction).map((restriction) => restrictionBar(restriction, words)),
    },
    {
      id: "goal",
      label: t("dossier.lane.goal"),
      marks: goals.map((goal) => goalBar(goal, dossier.at, words)),
    },
    ...whenAny({
      id: "opbouwStep",
      label: t("dossier.lane.opbouwStep"),
      marks: shown(records.opbouwStep).map((step) => opbouwStepBar(step, words)),
    }),
    ...whenAny({
      id: "experience",
      label: t("dossier.lane.experience"),
      marks: experienceDots(records.experience, window, words),
    }),
    {
      id: "evaluation",
      label: t("dossier.lane.evaluation"),
      marks: evaluationMarks(dossier, window, words),
    },
    {
      id: "incident",
      label: t("dossier.lane.incident"),
      marks: incidentTicks(records.incident, window, words),
    },
    ...whenAny({
      id: "crisis",
      label: t("dossier.lane.crisis"),
      marks: records.crisis
        .filter(({ raisedOn }) => raisedOn <= window.until)
        .map((crisis) => crisisBar(crisis, words)),
    }),
    {
      id: "activity",
      label: t("dossier.lane.activity"),
      marks: shown(records.activity).map((activity) => activityBar(activity, words)),
    },
    ...turning18Lane(dossier, window, words),
  ];
}

/** A lane that is there only once it has something to show: its emptiness says nothing. */
function whenAny(lane: TimelineLane): readonly TimelineLane[] {
  return lane.marks.length === 0 ? [] : [lane];
}

/** A gap under this share of the line has no room for how long it lasted; its name says that. */
const shortShare = 0.145;

function regieLane(
  dossier: Dossier,
  role: RegieRole,
  window: TimeWindow,
  words: DossierWords,
): TimelineLane {
  const { at, trajectory, records } = dossier;
  const held = records.regieAssignment.filter(({ regieRole }) => regieRole === role);
  const end = trajectory.endDate !== null && trajectory.endDate < at ? trajectory.endDate : at;
  const gaps =
    trajectory.startDate > at
      ? []
      : regieGaps(records.regieAssignment, trajectory.startDate, end)[role];
  const span = daysBetween(window.from, window.until);
  const marks: readonly TimelineMark[] = [
    ...held.map((assignment) => regieBar(assignment, words)),
    ...gaps.map((gap) =>
      gapBar(role, gap, daysBetween(gap.from, gap.until) < span * shortShare, words),
    ),
  ];
  return { id: `regie-${role}`, label: words.value(role), marks };
}

function turning18Lane(
  dossier: Dossier,
  window: TimeWindow,
  words: DossierWords,
): readonly TimelineLane[] {
  const marks = turning18Marks(dossier, window, words);
  return whenAny({ id: "turning18", label: words.t("dossier.lane.turning18"), marks });
}
