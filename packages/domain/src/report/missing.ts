import { closingRefusal } from "../evaluation/closing.ts";
import { eighteenthBirthday } from "../plain-date/plain-date.ts";
import type { RecordKind } from "../record/records.ts";
import { regieOf } from "../regie/regie-of.ts";
import { reasonsUnknown } from "../trajectory/trajectory.ts";
import { coverageOf } from "./part/analysis.ts";
import { goalsIn } from "./part/goals.ts";
import { isSharedWith } from "./part/heard.ts";
import { fundingOn } from "./part/money.ts";
import { weeksIn, weeksWithoutHours } from "./part/months.ts";
import { inPeriod, newest, ranIn } from "./part/part.ts";
import { isJudged } from "./part/why.ts";
import type { ReportGap, ReportGapId, ReportKind, ReportPeriod, ReportSource } from "./report.ts";

type Counted = { readonly kind: RecordKind; readonly count: number };

/** What each document asks for, in the order of the document. */
const asks: Readonly<Record<ReportKind, readonly ReportGapId[]>> = {
  renewal: [
    "reasons",
    "necessity",
    "goals",
    "goalsWithoutMeasure",
    "hours",
    "weeksWithoutHours",
    "evaluation",
    "evaluationWithoutDecision",
    "evaluationWithoutClient",
    "restrictionsWithoutGround",
    "stepsWithoutLesson",
    "money",
    "shares",
    "renewalDay",
    "wishes",
    "voices",
    "voicesNotShared",
    "planB",
  ],
  transfer: [
    "network",
    "plan18",
    "analysis",
    "analysisCoverage",
    "analysisUnread",
    "factors",
    "stepsWithoutLesson",
    "restrictionsWithoutGround",
    "regie",
    "wishes",
    "planB",
    "nextPlace",
  ],
  passport: ["name", "wishes", "voices", "voicesNotShared", "network"],
  involvement: ["hours", "weeksWithoutHours", "voices", "evaluationWithoutClient", "wishes"],
  evaluation: [
    "reasons",
    "goals",
    "evaluation",
    "evaluationWithoutDecision",
    "evaluationWithoutClient",
    "closing",
    "weeksWithoutHours",
  ],
};

/** What a document would say if it were recorded, and where to record it; a to-do, never a part of it. */
export function missingIn(
  kind: ReportKind,
  source: ReportSource,
  period: ReportPeriod,
): readonly ReportGap[] {
  const all = { ...careGaps(source, period), ...personGaps(kind, source, period) };
  return asks[kind].flatMap((gap) => (all[gap].count === 0 ? [] : [{ gap, ...all[gap] }]));
}

function careGaps(source: ReportSource, period: ReportPeriod) {
  const { trajectory, records } = source;
  const { until } = period;
  const evaluations = inPeriod(records.evaluation, period);
  const goals = goalsIn(source, period);
  const hasHours = weeksIn(source, period).length > 0;
  const funding = fundingOn(source, period);
  const restrictions = records.restriction.filter((each) => ranIn(period, each));
  const steps = records.opbouwStep.filter((each) => ranIn(period, each));
  const ended = trajectory.endDate !== null && trajectory.endDate <= until;
  return {
    reasons: absent("trajectory", reasonsUnknown(trajectory)),
    necessity: absent("evaluation", !records.evaluation.some(isJudged)),
    goals: absent("goal", goals.length === 0),
    goalsWithoutMeasure: some("goal", goals, ({ measuredBy }) => measuredBy === null),
    hours: absent("deliveredHours", !hasHours),
    weeksWithoutHours: {
      kind: "deliveredHours",
      count: hasHours ? weeksWithoutHours(source, period) : 0,
    },
    evaluation: absent("evaluation", evaluations.length === 0),
    evaluationWithoutDecision: some("evaluation", evaluations, (each) => each.decision === null),
    evaluationWithoutClient: some("evaluation", evaluations, (each) => each.clientHeard === null),
    closing: absent(
      "evaluation",
      ended && closingRefusal(records.evaluation, trajectory.endDate ?? until) !== null,
    ),
    restrictionsWithoutGround: some("restriction", restrictions, (each) => {
      return each.legalBasis === null && each.regime !== "vrijwillig";
    }),
    stepsWithoutLesson: some("opbouwStep", steps, ({ result, learned }) => {
      return result !== "loopt" && learned === null;
    }),
    money: absent("funding", funding === undefined),
    shares: absent("funding", funding !== undefined && funding.staffShare === null),
    renewalDay: absent("funding", funding !== undefined && funding.renewalOn === null),
    planB: absent("trajectory", trajectory.planB === null),
    nextPlace: absent("trajectory", trajectory.nextPlace === null),
    factors: absent("opbouwFactors", newest(records.opbouwFactors, until) === undefined),
  } as const satisfies Partial<Record<ReportGapId, Counted>>;
}

function personGaps(kind: ReportKind, source: ReportSource, period: ReportPeriod) {
  const { client, records } = source;
  const { until } = period;
  const isPassport = kind === "passport";
  const readers = isPassport ? (["team", "familie"] as const) : (["casusregie"] as const);
  const voices = isPassport ? records.clientVoice : inPeriod(records.clientVoice, period);
  const analysis = newest(records.explanatoryAnalysis, until);
  const open = regieOf(records.regieAssignment, until).filter(({ problem }) => problem !== null);
  const turns18 = eighteenthBirthday(client.birthDate) > until;
  const uncovered = analysis === undefined ? [] : coverageOf(analysis, false);
  return {
    name: absent("client", client.chosenName === null),
    wishes: absent("client", client.ownWishes === null),
    network: absent("client", client.network === null),
    voices: absent("clientVoice", voices.length === 0),
    voicesNotShared: some(
      "clientVoice",
      voices,
      (voice) => !voice.sharedWith.includes("niemand") && !isSharedWith(voice, readers),
    ),
    analysis: absent("explanatoryAnalysis", analysis === undefined),
    analysisCoverage: { kind: "explanatoryAnalysis", count: uncovered.length },
    analysisUnread: absent("explanatoryAnalysis", analysis?.readReceipts.length === 0),
    regie: { kind: "regieAssignment", count: open.length },
    plan18: absent("transition18", turns18 && records.transition18.length === 0),
  } as const satisfies Partial<Record<ReportGapId, Counted>>;
}

function absent<K extends RecordKind>(kind: K, isAbsent: boolean) {
  return { kind, count: isAbsent ? 1 : 0 };
}

function some<K extends RecordKind, R>(kind: K, records: readonly R[], is: (record: R) => boolean) {
  return { kind, count: records.filter(is).length };
}
