import { isCurrent } from "@nabij/domain";
import { periodWords } from "../timeline/bars.ts";
import { present } from "./present.ts";
import type { ListedKind, Summarise } from "./summary.ts";

type TableKind = Extract<
  ListedKind,
  | "deliveryOrder"
  | "careAdvice"
  | "requestAssessment"
  | "learningCycle"
  | "regieAppointment"
  | "jointDecision"
  | "rightsCheck"
>;

const rights = ["education", "safety", "perspective", "ownSay", "contactWithFamily"] as const;

/** What tables and teams around a trajectory ordered, advised and decided. */
export const tableSummaries: { readonly [K in TableKind]: Summarise<K> } = {
  deliveryOrder: (order, words, at) => ({
    title:
      order.orderVersion === null
        ? words.t("dossier.fact.order")
        : words.t("dossier.fact.orderVersion", { version: order.orderVersion }),
    facts: present(
      order.provider,
      periodWords(order, words),
      order.hoursPerWeek !== null &&
        words.t("dossier.fact.hoursPerWeek", { hours: words.number(order.hoursPerWeek) }),
      order.clientAgrees !== null &&
        words.t(order.clientAgrees ? "dossier.fact.clientAgrees" : "dossier.fact.clientAgreesNot"),
    ),
    tag: isCurrent(order, at) ? { text: words.t("dossier.now"), tone: "neutral" } : undefined,
    text: order.agreements,
  }),
  careAdvice: ({ date, members, whatIsNeeded, followUp }, { t, day, value, list }) => ({
    title: t("dossier.fact.adviceOn", { day: day(date) }),
    facts: present(members.length > 0 && list(members.map(value)), followUp),
    text: whatIsNeeded,
  }),
  requestAssessment: ({ date, conclusion, decidedBy }, { t, day, value }) => ({
    title: t("dossier.fact.assessedOn", { day: day(date) }),
    facts: present(decidedBy),
    tag: conclusion === null ? undefined : { text: value(conclusion), tone: "neutral" },
  }),
  learningCycle: (cycle, words) => ({
    title: words.t("dossier.fact.round", { round: cycle.round }),
    facts: present(
      periodWords({ from: cycle.startedOn, until: cycle.endedOn }, words),
      words.t("dossier.fact.stateSince", { day: words.day(cycle.stateSince) }),
      cycle.planB === null && words.t("dossier.fact.noPlanB"),
    ),
    tag: { text: words.value(cycle.state), tone: "autonomy" },
    text: cycle.adjustment,
  }),
  regieAppointment: (appointment, words, at) => ({
    title: words.value(appointment.function),
    facts: present(
      present(appointment.holder, appointment.organisation).join(", ") ||
        words.t("dossier.holderUnknown"),
      periodWords(appointment, words),
      appointment.powers,
    ),
    tag: isCurrent(appointment, at)
      ? { text: words.t("dossier.now"), tone: "autonomy" }
      : undefined,
  }),
  jointDecision: ({ question, date, decision, decidedBy }, { t, day }) => ({
    title: question,
    facts: present(day(date), decidedBy, decision === null && t("dossier.fact.undecided")),
    text: decision,
  }),
  rightsCheck: (check, { t, day, field, value, list }) => {
    const open = rights.filter((right) => check[right] === "nee" || check[right] === "deels");
    return {
      title: t("dossier.fact.rightsOn", { day: day(check.date) }),
      facts: present(
        open.length > 0 &&
          list(open.map((right) => `${field("rightsCheck", right)}: ${value(check[right])}`)),
        check.staffInformed === false && t("dossier.fact.staffNotInformed"),
      ),
      text: check.note,
    };
  },
};
