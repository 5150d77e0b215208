import { isCurrent, type RecordOf } from "@nabij/domain";
import type { DossierWords } from "../dossier-words.ts";
import { intensityWords, periodWords, placementWords } from "../timeline/bars.ts";
import { present } from "./present.ts";
import type { ListedKind, Summarise } from "./summary.ts";

type CareKind = Extract<
  ListedKind,
  | "intensity"
  | "deliveredHours"
  | "placement"
  | "explanatoryAnalysis"
  | "diagnosis"
  | "goal"
  | "evaluation"
  | "restriction"
  | "incident"
  | "activity"
>;

/** What care was given, and what came of it. */
export const careSummaries: { readonly [K in CareKind]: Summarise<K> } = {
  intensity: (period, words, at) => ({
    title: intensityWords(period, words),
    facts: present(
      periodWords(period, words),
      period.dayPart !== null && words.value(period.dayPart),
      period.carers !== null && words.t("dossier.fact.carers", { count: period.carers }),
    ),
    tag: isCurrent(period, at) ? { text: words.t("dossier.now"), tone: "nearness" } : undefined,
  }),
  deliveredHours: ({ year, week, plannedHours, deliveredHours }, { t, number }) => ({
    title: t("dossier.fact.week", { week, year }),
    facts: [
      t("dossier.fact.delivered", {
        delivered: number(deliveredHours),
        planned: number(plannedHours),
      }),
    ],
  }),
  placement: (placement, words, at) => ({
    title: placementWords(placement, words),
    facts: present(
      periodWords(placement, words),
      otherHalf(placement, words),
      placement.basis !== null && words.value(placement.basis),
      placement.region === "buiten" && words.value("buiten"),
      placement.refusals.length > 0 &&
        words.t("dossier.fact.refusals", { count: placement.refusals.length }),
      ...guaranteeWords(placement, words),
      homeWords(placement, words),
      placement.tailoredPlace !== null &&
        words.t("dossier.fact.tailored", { status: words.value(placement.tailoredPlace) }),
      placement.hasTreatment === false && words.t("dossier.fact.noTreatment"),
    ),
    tag: isBroken(placement)
      ? { text: words.t("dossier.fact.brokenGuarantee"), tone: "attention" }
      : isCurrent(placement, at)
        ? { text: words.t("dossier.now"), tone: "autonomy" }
        : undefined,
    text: placement.note,
  }),
  explanatoryAnalysis: (analysis, { t, day, list }) => {
    const covers = present(
      analysis.coversEducation === true && t("dossier.fact.education"),
      analysis.coversParticipation === true && t("dossier.fact.participation"),
      analysis.covers18Plus === true && t("dossier.fact.eighteenPlus"),
    );
    return {
      title: t("dossier.fact.analysis", { day: day(analysis.date) }),
      facts: present(
        analysis.author,
        covers.length > 0 && t("dossier.fact.covers", { subjects: list(covers) }),
        analysis.readReceipts.length > 0 &&
          t("dossier.fact.readBy", {
            list: list(analysis.readReceipts.map(({ organisation }) => organisation)),
          }),
      ),
      text: analysis.summary,
    };
  },
  diagnosis: ({ label, status, source, assessor, date }, { t, value, day }) => ({
    title: label,
    facts: present(
      assessor === null ? t("dossier.fact.noAssessor") : t("dossier.fact.assessor", { assessor }),
      source ?? t("dossier.fact.noSource"),
      date !== null && day(date),
    ),
    tag:
      status === null
        ? undefined
        : { text: value(status), tone: status === "formeel" ? "autonomy" : "neutral" },
  }),
  goal: (goal, { t, value, day }) => ({
    title: goal.description,
    facts: present(
      goal.domain !== null && value(goal.domain),
      goal.measuredBy === null
        ? t("dossier.fact.notMeasured")
        : t("dossier.fact.measuredBy", { by: goal.measuredBy }),
      goal.closedOn === null &&
        goal.targetDate !== null &&
        t("dossier.fact.target", { day: day(goal.targetDate) }),
      goal.measurements.length > 0 && goal.measurements.map((each) => each.value).join(" → "),
    ),
    tag: { text: value(goal.status), tone: goal.status === "vervallen" ? "neutral" : "autonomy" },
  }),
  evaluation: (evaluation, { t, day, value, list }) => ({
    title: present(day(evaluation.date), evaluation.kind !== null && value(evaluation.kind)).join(
      ", ",
    ),
    facts: present(
      evaluation.participants.length > 0 && list(evaluation.participants),
      evaluation.independentExpert === true && t("dossier.fact.expert"),
      t(
        evaluation.clientHeard === true
          ? "dossier.fact.heard"
          : evaluation.clientHeard === false
            ? "dossier.fact.notHeard"
            : "dossier.fact.heardUnknown",
      ),
      evaluation.clientHeardHow,
    ),
    tag:
      evaluation.decision === null
        ? undefined
        : { text: value(evaluation.decision), tone: "autonomy" },
    text: evaluation.summary,
  }),
  restriction: (restriction, words, at) => ({
    title: words.value(restriction.form),
    facts: present(
      periodWords(restriction, words),
      restriction.regime !== null && words.value(restriction.regime),
      restriction.legalBasis ?? words.t("dossier.fact.noBasis"),
      restriction.assent !== null && words.value(restriction.assent),
      restriction.resistance === true && words.t("dossier.fact.resistance"),
      restriction.nextReview !== null &&
        isCurrent(restriction, at) &&
        words.t("dossier.fact.review", { day: words.day(restriction.nextReview) }),
    ),
    tag:
      restriction.isTheOneToOneItself === true
        ? { text: words.t("dossier.fact.itself"), tone: "nearness" }
        : undefined,
    text: restriction.alternativesTried,
  }),
  incident: ({ kind, date, reported, note }, { t, value, day }) => ({
    title: value(kind),
    facts: present(day(date), reported === false && t("dossier.fact.notReported")),
    text: note,
  }),
  activity: (activity, words, at) => ({
    title: words.value(activity.kind),
    facts: present(
      activity.description,
      activity.hoursPerWeek !== null &&
        words.t("dossier.fact.hoursPerWeek", { hours: words.number(activity.hoursPerWeek) }),
      periodWords(activity, words),
    ),
    tag: isCurrent(activity, at) ? { text: words.t("dossier.now"), tone: "autonomy" } : undefined,
  }),
};

/** What the title of a placement did not say: the building, or how someone lives in it. */
function otherHalf(
  { setting, livingSituation }: RecordOf<"placement">,
  { value }: DossierWords,
): string | null {
  const isInTitle = livingSituation !== null && livingSituation !== "groep";
  const other = isInTitle ? setting : setting === null ? null : livingSituation;
  return other === null ? null : value(other);
}

/** Guarantees of a place and of return, and whether they were kept (S17). */
function guaranteeWords(
  { placementGuarantee, returnGuarantee }: RecordOf<"placement">,
  { t, value }: DossierWords,
): readonly (string | null)[] {
  return [
    placementGuarantee === null
      ? null
      : t("dossier.fact.placementGuarantee", { status: value(placementGuarantee) }),
    returnGuarantee === null
      ? null
      : t("dossier.fact.returnGuarantee", { status: value(returnGuarantee) }),
  ];
}

function isBroken({ placementGuarantee, returnGuarantee }: RecordOf<"placement">): boolean {
  return placementGuarantee === "verbroken" || returnGuarantee === "verbroken";
}

/** The last look at whether someone can go home (S15). */
function homeWords(
  { homeReviews }: RecordOf<"placement">,
  { t, day, value }: DossierWords,
): string | null {
  const last = homeReviews.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1);
  return last === undefined
    ? null
    : t("dossier.fact.home", { day: day(last.on), outcome: value(last.outcome) });
}
