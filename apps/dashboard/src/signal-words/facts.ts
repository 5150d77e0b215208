import type { Evidence } from "@nabij/domain";
import type { TFunction } from "i18next";
import { z } from "zod";
import { dayInWords } from "../format/day.ts";
import { listInWords } from "../format/list-in-words.ts";
import { numberInWords } from "../format/number.ts";

type Words = TFunction<"words">;

/** What reads one piece of evidence and says it in the reader's language. */
export interface Facts {
  readonly t: Words;
  /** A day in words; an absent one is an empty text. */
  readonly day: (name: string) => string;
  /** Several days as one: "3 mei en 4 juni 2026". */
  readonly everyDay: (name: string) => string;
  /** A number of days in words. */
  readonly days: (name: string) => string;
  readonly number: (name: string) => string;
  /** A number to choose the form of a word by; 0 when absent. */
  readonly count: (name: string) => number;
  readonly text: (name: string) => string;
  readonly list: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
  readonly is: (name: string) => boolean;
  /** Words as one: "a, b en c". */
  readonly join: (words: readonly string[]) => string;
}

/** Makes one or two sentences of the evidence of a signal. */
export type Sentence = (facts: Facts) => string;

/** Readers of one evidence; what is absent reads as nothing, never as an error on screen. */
export function factsOf(t: Words, evidence: Evidence, language: string): Facts {
  const text = (name: string) => (typeof evidence[name] === "string" ? evidence[name] : "");
  const count = (name: string) => (typeof evidence[name] === "number" ? evidence[name] : 0);
  const list = (name: string) => z.array(z.string()).catch([]).parse(evidence[name]);
  const join = (words: readonly string[]) => listInWords(t, words);
  return {
    t,
    text,
    count,
    list,
    join,
    has: (name) => evidence[name] !== null && evidence[name] !== undefined,
    is: (name) => evidence[name] === true,
    day: (name) => (text(name) === "" ? "" : dayInWords(text(name), language)),
    everyDay: (name) => join([...new Set(list(name))].map((iso) => dayInWords(iso, language))),
    days: (name) => t("days.count", { count: count(name) }),
    number: (name) => numberInWords(count(name), language),
  };
}

/** The values that have words; evidence from a newer node may hold one that has none yet. */
export function known<T>(schema: z.ZodType<T>, values: readonly string[]): T[] {
  return values.flatMap((value) => {
    const read = schema.safeParse(value);
    return read.success ? [read.data] : [];
  });
}

/** When something was due, and how long ago that is. */
export function late(facts: Facts) {
  return { due: facts.day("dueDate"), late: facts.days("daysLate") };
}

const Missing = z.enum([
  "source",
  "assessor",
  "destination",
  "funder",
  "destinationAndFunderInOnePlan",
  "explanatoryAnalysis",
  "retAdvice",
  "treatment",
  "daytimeActivity",
  "measuredBy",
  "targetDate",
]);

/** What the evidence says is missing, in words. */
export function missing({ t, list, join }: Facts): string {
  return join(known(Missing, list("missing")).map((each) => t(`signal.missing.${each}`)));
}

/** The sentences that apply, one after the other. */
export function sentencesOf(...sentences: readonly (string | false)[]): string {
  return sentences.filter((each) => each !== false && each !== "").join(" ");
}
