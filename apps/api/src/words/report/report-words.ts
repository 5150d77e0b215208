import type {
  ProseLabel,
  ReportCheck,
  ReportGapId,
  ReportKind,
  ReportSectionId,
  Saying,
  Subject,
} from "@nabij/domain";

/** How days, numbers and values of lists are written in one language. */
export type Writing = {
  /** How the client is called. */
  readonly name: string;
  readonly day: (iso: string) => string;
  /** `YYYY-MM` in words. */
  readonly month: (month: string) => string;
  readonly number: (value: number) => string;
  readonly euro: (value: number) => string;
  /** A value of one of the field's lists; null is "not known". */
  readonly value: (value: string | null) => string;
  readonly values: (values: readonly string[]) => string;
  readonly list: (words: readonly string[]) => string;
  readonly checks: Readonly<Record<ReportCheck, string>>;
  readonly subjects: Readonly<Record<Subject, string>>;
};

/** A sentence for everything a document can say. */
export type Sayings = {
  readonly [K in Saying["key"]]: (it: Extract<Saying, { key: K }>) => string;
};

/** The words of the documents in one language: headings, labels, sentences, and what is missing. */
export type ReportWords = {
  readonly kinds: Readonly<Record<ReportKind, { readonly title: string; readonly lead: string }>>;
  readonly sections: Readonly<Record<ReportSectionId, string>>;
  readonly labels: Readonly<Record<ProseLabel, string>>;
  readonly gaps: Readonly<Record<ReportGapId, (count: number) => string>>;
  readonly checks: Readonly<Record<ReportCheck, string>>;
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly about: (name: string, trajectory: string) => string;
  readonly period: (from: string, until: string) => string;
  readonly on: (day: string) => string;
  readonly madeOn: (day: string) => string;
  readonly ownWords: string;
  readonly table: {
    readonly month: string;
    readonly planned: string;
    readonly delivered: string;
    readonly share: string;
    readonly heard: string;
    readonly none: string;
  };
  readonly fileName: Readonly<Record<ReportKind, string>>;
  readonly and: string;
  readonly unknown: string;
  readonly sayings: (writing: Writing) => Sayings;
};
