import { en } from "../../words/report/en.ts";
import { nl } from "../../words/report/nl.ts";
import type { ReportWords, Writing } from "../../words/report/report-words.ts";
import valuesEn from "../../words/report/values-en.json" with { type: "json" };
import valuesNl from "../../words/report/values-nl.json" with { type: "json" };

export type ReportLanguage = "nl" | "en";

const languages: Readonly<
  Record<
    ReportLanguage,
    { readonly words: ReportWords; readonly values: object; readonly locale: string }
  >
> = {
  nl: { words: nl, values: valuesNl, locale: "nl-NL" },
  en: { words: en, values: valuesEn, locale: "en-GB" },
};

/** The words of the documents in one language. */
export function reportWords(language: ReportLanguage): ReportWords {
  return languages[language].words;
}

/** How one language writes days, numbers and values, for a document about somebody called `name`. */
export function writingIn(language: ReportLanguage, name: string): Writing {
  const { words, values, locale } = languages[language];
  const known = new Map<string, string>(Object.entries(values));
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
  const days = format({ day: "numeric", month: "short", year: "numeric" });
  const months = format({ month: "short", year: "numeric" });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const euros = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
  });
  const list = (all: readonly string[]) => {
    const last = all.at(-1);
    return last === undefined || all.length === 1
      ? (last ?? words.unknown)
      : `${all.slice(0, -1).join(", ")} ${words.and} ${last}`;
  };
  const value = (code: string | null) =>
    code === null ? words.unknown : (known.get(code) ?? code);
  return {
    name,
    day: (iso) => days.format(new Date(`${iso}T00:00:00Z`)),
    month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)),
    number: (count) => numbers.format(count),
    euro: (count) => euros.format(count),
    value,
    values: (codes) => list(codes.map(value)),
    list,
    checks: words.checks,
    subjects: words.subjects,
  };
}
