import { isCurrent } from "@nabij/domain";
import { periodWords } from "../timeline/bars.ts";
import { present } from "./present.ts";
import type { ListedKind, Summarise } from "./summary.ts";

type ProcessKind = Extract<
  ListedKind,
  | "regieAssignment"
  | "agreement"
  | "transition18"
  | "funding"
  | "teamContext"
  | "environment"
  | "frameworkStep"
  | "escalation"
  | "reflectionSession"
>;

/** Who decides, what was agreed, and what surrounds it. */
export const processSummaries: { readonly [K in ProcessKind]: Summarise<K> } = {
  regieAssignment: (assignment, words, at) => ({
    title:
      present(assignment.holder, assignment.organisation).join(", ") ||
      words.t("dossier.holderUnknown"),
    facts: present(
      words.value(assignment.regieRole),
      periodWords(assignment, words),
      assignment.mandate,
      assignment.handover !== null && words.value(assignment.handover),
    ),
    tag: isCurrent(assignment, at) ? { text: words.t("dossier.now"), tone: "autonomy" } : undefined,
  }),
  agreement: (agreement, { t, value, day }) => ({
    title: agreement.what,
    facts: present(
      agreement.who,
      agreement.dueOn !== null && t("dossier.fact.due", { day: day(agreement.dueOn) }),
      agreement.signOfSuccess !== null &&
        t("dossier.fact.measuredBy", { by: agreement.signOfSuccess }),
      agreement.reflectionSessionId !== null && t("dossier.fact.fromReflection"),
    ),
    tag: {
      text: value(agreement.status),
      tone:
        agreement.status === "nagekomen"
          ? "autonomy"
          : agreement.status === "open"
            ? "attention"
            : "neutral",
    },
    text: agreement.clientView,
  }),
  transition18: ({ destination, funder, date, municipalityStance }, { t, value, day }) => ({
    title: destination ?? t("dossier.fact.noDestination"),
    facts: present(
      funder === null
        ? t("dossier.fact.noFunder")
        : t("dossier.fact.funder", { funder: value(funder) }),
      date !== null && day(date),
      municipalityStance,
    ),
  }),
  funding: (funding, words, at) => ({
    title: words.value(funding.scheme),
    facts: present(
      periodWords(funding, words),
      funding.amountEuro !== null &&
        amount(funding.amountEuro, funding.amountPer, funding.amountYear, words),
      funding.renewalOn !== null &&
        words.t("dossier.fact.renewal", { day: words.day(funding.renewalOn) }),
    ),
    tag: isCurrent(funding, at) ? { text: words.t("dossier.now"), tone: "neutral" } : undefined,
  }),
  teamContext: (team, { t, day, value, field }) => ({
    title: t("dossier.fact.teamOn", { day: day(team.date) }),
    facts: present(
      team.stability !== null && `${field("teamContext", "stability")}: ${value(team.stability)}`,
      team.confidence !== null &&
        `${field("teamContext", "confidence")}: ${value(team.confidence)}`,
      team.support !== null && `${field("teamContext", "support")}: ${value(team.support)}`,
      team.staffLeft !== null && t("dossier.fact.staffLeft", { count: team.staffLeft }),
    ),
    text: team.note,
  }),
  environment: (place, { t, day, value, field }) => ({
    title: t("dossier.fact.placeOn", { day: day(place.date) }),
    facts: present(
      place.fitsClient !== null &&
        `${field("environment", "fitsClient")}: ${value(place.fitsClient)}`,
      place.quietRoom === true && field("environment", "quietRoom"),
      place.sightBetweenRooms === true && field("environment", "sightBetweenRooms"),
      place.lowStimulus === true && field("environment", "lowStimulus"),
    ),
    text: place.note,
  }),
  frameworkStep: (step, { t, day }, at) => ({
    title: t("dossier.fact.step", { step: step.step, title: step.title }),
    facts: present(
      step.owner,
      step.doneOn !== null
        ? t("dossier.fact.done", { day: day(step.doneOn) })
        : step.dueOn !== null &&
            t(step.dueOn < at ? "dossier.fact.wasDue" : "dossier.fact.due", {
              day: day(step.dueOn),
            }),
    ),
    tag: step.doneOn === null ? undefined : { text: t("dossier.fact.doneTag"), tone: "autonomy" },
    text: step.evidence,
  }),
  escalation: (escalation, { t, value, day }) => ({
    title: value(escalation.table),
    facts: present(
      t("dossier.fact.asked", { day: day(escalation.askedOn) }),
      escalation.answeredOn === null
        ? t("dossier.fact.noAnswer")
        : t("dossier.fact.answered", { day: day(escalation.answeredOn) }),
      escalation.followUp,
    ),
    text: escalation.advice ?? escalation.question,
  }),
  reflectionSession: (session, { t, day }) => ({
    title: t("dossier.mark.reflection", { day: day(session.startedOn) }),
    facts: present(
      t("dossier.fact.atTable", { count: session.roles.length }),
      session.clientPresent === true && t("dossier.fact.clientThere"),
      session.closedOn === null && t("dossier.fact.notClosed"),
    ),
  }),
};

type Words = Parameters<Summarise<"funding">>[1];

/** An amount always says its period and year (trap 14). */
function amount(
  euro: number,
  per: string | null,
  year: number | null,
  { t, number, value }: Words,
): string {
  const figure = `€ ${number(euro)}`;
  const unit =
    per === null ? t("dossier.fact.perUnknown") : t("dossier.fact.per", { per: value(per) });
  return year === null ? `${figure} ${unit}` : `${figure} ${unit}, ${year}`;
}
