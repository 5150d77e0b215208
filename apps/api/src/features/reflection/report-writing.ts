import { type Quote, type Role, roleNames } from "@nabij/reflection";
import type { PrintedLine, PrintedSection } from "../../report-file/printed-report.ts";
import { en } from "../../words/reflection-report/en.ts";
import { nl } from "../../words/reflection-report/nl.ts";
import type { ReflectionWords } from "../../words/reflection-report/words.ts";

export type ReportLanguage = "nl" | "en";

/** How one language writes what is taken along from a conversation. */
export type ReflectionWriting = {
  readonly words: ReflectionWords;
  /** How the client is called. */
  readonly name: string;
  readonly day: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly role: (role: Role) => string;
  readonly number: (value: number) => string;
};

const all: Readonly<Record<ReportLanguage, ReflectionWords>> = { nl, en };
const locales: Readonly<Record<ReportLanguage, string>> = { nl: "nl-NL", en: "en-GB" };

/** The words and signs of one language, for a conversation about somebody called `clientName`. */
export function reflectionWriting(
  language: ReportLanguage,
  clientName: string | null,
): ReflectionWriting {
  const words = all[language];
  const days = new Intl.DateTimeFormat(locales[language], {
    ...{ timeZone: "UTC", day: "numeric", month: "short", year: "numeric" },
  });
  const numbers = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 });
  const list = (items: readonly string[]) => {
    const last = items.at(-1) ?? "";
    return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${words.and} ${last}`;
  };
  return {
    words,
    name: clientName ?? words.theClient,
    day: (iso) => days.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)),
    list,
    role: (role) => roleNames[role][language],
    number: (value) => numbers.format(value),
  };
}

/** A line of text; with a label it says what or whose it is. */
export function line(text: string, label: string | null = null): PrintedLine {
  return { label, text };
}

/** Lines with a label; what is empty is left out. */
export function facts(...pairs: readonly (readonly [string, string | null])[]): PrintedLine[] {
  return pairs.flatMap(([label, text]) => (text === null || text === "" ? [] : [{ label, text }]));
}

export function section(
  title: string,
  lines: readonly PrintedLine[],
  table: PrintedSection["table"] = null,
): PrintedSection {
  return { title, lines, table };
}

/** Who said it and how, then the words as said, with the number other lines cite. */
export function quoteLine(write: ReflectionWriting, quote: Quote): PrintedLine {
  const { words } = write;
  const { label, perspective, supportedBy, prompt, corrected, support, cite } = quote;
  const who = perspective === "as-client" ? words.said.estimatedBy(label) : label;
  const how = [
    supportedBy === null ? null : words.table.supported(supportedBy),
    prompt === "after-probing" ? words.said.afterProbing : null,
    support === null ? null : words.said[support],
    corrected ? words.said.corrected : null,
  ].filter((each) => each !== null);
  const name = how.length === 0 ? who : `${who} (${how.join(", ")})`;
  return { label: `${name} ${cite}`, text: saidWords(write, quote) };
}

type Said = Pick<Quote, "kind" | "choice" | "scale" | "text">;

/** What was said in one line: the choice or the step, a silence by its name, and the own words. */
export function saidWords(
  { words }: ReflectionWriting,
  { kind, choice, scale, text }: Said,
): string {
  const parts = [
    words.silence[kind],
    choice?.text ?? "",
    scale === null ? "" : words.said.onScale(scale),
    text === null ? "" : `“${text}”`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? words.erased : parts.join(". ");
}
