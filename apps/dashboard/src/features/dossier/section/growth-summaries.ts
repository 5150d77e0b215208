import { daysBetween, type RecordOf } from "@nabij/domain";
import type { DossierWords } from "../dossier-words.ts";
import { periodWords } from "../timeline/bars.ts";
import { present } from "./present.ts";
import type { ListedKind, Summarise } from "./summary.ts";

type GrowthKind = Extract<
  ListedKind,
  "opbouwStep" | "opbouwFactors" | "experience" | "clientVoice" | "crisis" | "qualityCheck"
>;

const resultTones = {
  loopt: "attention",
  gelukt: "autonomy",
  "deels-gelukt": "autonomy",
  "niet-gelukt": "neutral",
} as const;

/** What was tried and what grew, what the client said, and what went wrong. */
export const growthSummaries: { readonly [K in GrowthKind]: Summarise<K> } = {
  opbouwStep: (step, words) => ({
    title: step.what,
    facts: present(
      periodWords(step, words),
      step.domain !== null && words.value(step.domain),
      step.clientWants !== null &&
        words.t(step.clientWants ? "dossier.fact.clientWants" : "dossier.fact.clientWantsNot"),
      planBWords(step, words),
    ),
    tag:
      step.result === null
        ? undefined
        : { text: words.value(step.result), tone: resultTones[step.result] },
    text: step.learned,
  }),
  opbouwFactors: ({ date, note }, { t, day }) => ({
    title: t("dossier.fact.factorsOn", { day: day(date) }),
    facts: [],
    text: note,
  }),
  experience: ({ what, date, initiative, nearness }, { t, day, value }) => ({
    title: what,
    facts: present(
      day(date),
      initiative !== null && t("dossier.fact.initiative", { who: value(initiative) }),
      nearness !== null && value(nearness),
    ),
  }),
  clientVoice: ({ said, how, date, question, sharedWith }, { t, day, value, list }) => ({
    title: `“${said}”`,
    facts: present(
      day(date),
      how !== null && value(how),
      question !== null && t("dossier.fact.questionWas", { question }),
      sharedWith.length > 0 &&
        t("dossier.fact.sharedWith", { list: list(sharedWith.map(value)).toLowerCase() }),
    ),
  }),
  crisis: (crisis, words, at) => ({
    title: words.t("dossier.fact.crisisOn", { day: momentWords(crisis, words) }),
    facts: present(
      helpWords(crisis, words, at),
      crisis.helpBy,
      crisis.endedOn !== null &&
        words.t("dossier.fact.endedOn", { day: words.day(crisis.endedOn) }),
    ),
    tag:
      crisis.endedOn === null
        ? { text: words.t("dossier.fact.crisisOpen"), tone: "attention" }
        : undefined,
    text: crisis.what,
  }),
  qualityCheck: ({ code, status, date, evidence }, { t, day, value }) => ({
    title: t("dossier.fact.requirement", { code }),
    facts: [day(date)],
    tag:
      status === null
        ? undefined
        : { text: value(status), tone: status === "voldaan" ? "autonomy" : "neutral" },
    text: evidence,
  }),
};

/** Plan B; that there is none matters as long as the step is being tried. */
function planBWords({ planB, result }: RecordOf<"opbouwStep">, { t }: DossierWords) {
  if (planB !== null) return t("dossier.fact.planB", { plan: planB });
  return (result === null || result === "loopt") && t("dossier.fact.noPlanB");
}

function momentWords({ raisedOn, raisedAt }: RecordOf<"crisis">, { day }: DossierWords): string {
  return raisedAt === null ? day(raisedOn) : `${day(raisedOn)}, ${raisedAt}`;
}

/** How long help took, or has been waited for, in whole days (S34). */
function helpWords(
  { raisedOn, helpOn, endedOn }: RecordOf<"crisis">,
  { t, day }: DossierWords,
  at: string,
): string | null {
  if (helpOn !== null)
    return t("dossier.fact.helpOn", { day: day(helpOn), count: daysBetween(raisedOn, helpOn) });
  if (endedOn !== null) return t("dossier.fact.noHelp");
  return t("dossier.fact.waitingForHelp", { count: Math.max(0, daysBetween(raisedOn, at)) });
}
