import { type Deadline, daysBetween, monthsBetween } from "@nabij/domain";
import type { TFunction } from "i18next";
import { dayInWords } from "../../format/day.ts";
import { durationInWords } from "../../format/duration.ts";

type Words = TFunction<"words">;

/** By which day, and how far off or how long ago that is. */
export function deadlineInWords(
  t: Words,
  deadline: Deadline,
  at: string,
  language: string,
): string {
  const { what, dueOn, state } = deadline;
  const day = dayInWords(dueOn, language);
  const when =
    at === dueOn
      ? t("restriction.when.today")
      : t("restriction.when.in", { days: spanInWords(t, at, dueOn) });
  const by =
    state === "late"
      ? t("restriction.late", { day, when: spanInWords(t, dueOn, at) })
      : t("restriction.due", { day, when });
  return `${t(`restriction.what.${what}`)}. ${by}`;
}

/** Where a term was read, and whether to check it; null for the team's own date. */
export function deadlineSource(t: Words, { source, certainty }: Deadline): string | null {
  if (source === null) return null;
  const read = t("restriction.source", { source });
  return certainty === "G" ? `${read} ${t("restriction.checkYourself")}` : read;
}

/** In days while they can be counted on a calendar, then in months and years. */
function spanInWords(t: Words, from: string, until: string): string {
  const days = daysBetween(from, until);
  if (days < 62) return t("days.count", { count: days });
  return durationInWords(t, monthsBetween(from, until));
}

/** The first term that is still open, in a few words; null when none is. */
export function nextDeadlineInWords(
  t: Words,
  deadlines: readonly Deadline[],
  at: string,
  language: string,
): { readonly text: string; readonly isLate: boolean } | null {
  const next = deadlines.find(({ state }) => state !== "met");
  if (next === undefined) return null;
  const what = t(`restriction.what.${next.what}`);
  if (next.state === "due") {
    const day = dayInWords(next.dueOn, language);
    return { text: t("restriction.list.dueOn", { what, day }), isLate: false };
  }
  const days = spanInWords(t, next.dueOn, at);
  return { text: t("restriction.list.lateBy", { what, days }), isLate: true };
}
