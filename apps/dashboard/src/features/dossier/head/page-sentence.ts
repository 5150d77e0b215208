import { addMonths, type PlainDate } from "@nabij/domain";
import { clientName, type Dossier } from "../dossier.ts";
import type { DossierWords } from "../dossier-words.ts";
import { type Daytime, type HoursCourse, pageFacts } from "./page-facts.ts";

/** The page in one sentence: who, how long, from how near to how near, and what fills the days. */
export function pageSentence(dossier: Dossier, words: DossierWords): string {
  const facts = pageFacts(dossier);
  const { t } = words;
  const name = clientName(dossier);
  if (facts.state === "planned")
    return t("dossier.sentence.planned", { name, day: words.day(facts.since) });
  const who =
    facts.months === 0
      ? t("dossier.sentence.since", { name, day: words.day(facts.since) })
      : facts.state === "running"
        ? t("dossier.sentence.running", { name, count: facts.months })
        : t("dossier.sentence.ended", { name, count: facts.months });
  const hours = hoursWords(facts.hours, words);
  const days = facts.daytime === null ? "" : daytimeWords(facts.daytime, dossier.at, words);
  return `${who}${hours}${days}.`;
}

function hoursWords(hours: HoursCourse, { t, number }: DossierWords): string {
  if (hours.type === "unknown") return "";
  if (hours.type === "same") return t("dossier.sentence.hours", { hours: number(hours.hours) });
  return t("dossier.sentence.hoursChanged", {
    first: number(hours.first),
    last: number(hours.last),
  });
}

function daytimeWords(
  { kind, since, isAgain, isNew }: Daytime,
  at: PlainDate,
  { t, language, month }: DossierWords,
): string {
  if (!isNew) return t(`dossier.sentence.${kind}`);
  const isRecent = addMonths(since, 11) > at;
  const when = isRecent ? longMonth(since, language) : month(since);
  return isAgain
    ? t(`dossier.sentence.${kind}Again`, { when })
    : t(`dossier.sentence.${kind}Since`, { when });
}

function longMonth(iso: string, language: string): string {
  const moment = new Date(`${iso.slice(0, 7)}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(moment);
}
