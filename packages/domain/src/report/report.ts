import type { Role } from "../permission/role.ts";
import type { PlainDate } from "../plain-date/plain-date.ts";
import type { RecordKind, RecordOf } from "../record/records.ts";
import type { Saying } from "./saying.ts";

/** The documents that are made from what is already recorded (product §1, §6; S14, S17, S19, S25, S53). */
export const reportKinds = [
  "renewal",
  "transfer",
  "passport",
  "involvement",
  "evaluation",
] as const;
export type ReportKind = (typeof reportKinds)[number];

/**
 * The kinds of records a document may rest on. A reflection session is not among them: what was
 * said there has no way into a document (trap 16).
 */
export const reportRecordKinds = [
  "activity",
  "agreement",
  "careAdvice",
  "clientVoice",
  "deliveredHours",
  "environment",
  "evaluation",
  "explanatoryAnalysis",
  "funding",
  "goal",
  "intensity",
  "opbouwFactors",
  "opbouwStep",
  "placement",
  "regieAssignment",
  "restriction",
  "transition18",
] as const satisfies readonly RecordKind[];
export type ReportRecordKind = (typeof reportRecordKinds)[number];

/** What a document is made from: one trajectory, its client, and what hangs on them. */
export type ReportSource = {
  readonly client: RecordOf<"client">;
  readonly trajectory: RecordOf<"trajectory">;
  readonly records: { readonly [K in ReportRecordKind]: readonly RecordOf<K>[] };
  /** Who makes the document: it says nothing the client does not let this role hear (S32). */
  readonly reader: Role;
  /** The days a reflection was begun: that it was held, never what was said. */
  readonly reflectionDays: readonly PlainDate[];
  /** Sentences of a reflection that their writer chose for such a document; nothing else is known. */
  readonly chosenSentences: readonly ChosenSentence[];
};

/** A sentence of a reflection, chosen by who said it for the file or for a funder (principle 4). */
export type ChosenSentence = {
  /** The same sentence has the same id each time. */
  readonly id: string;
  readonly audience: "dossier" | "financier";
  readonly label: string;
  readonly text: string;
  readonly on: PlainDate;
};

/** From a day through a day. */
export type ReportPeriod = { readonly from: PlainDate; readonly until: PlainDate };

/** One line of a document; `isOffered` is left out until somebody chooses to put it in. */
export type ReportLine = {
  /** The same line has the same id each time the document is made. */
  readonly id: string;
  readonly say: Saying;
  readonly isOffered: boolean;
};

/** One month of nearness and of being heard; hours are null where none were recorded. */
export type ReportMonth = {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Hours planned and delivered in the weeks whose Thursday lies in the month. */
  readonly plannedHours: number | null;
  readonly deliveredHours: number | null;
  readonly timesHeard: number;
};

/** The months of a period as a table, with or without how often somebody was heard. */
export type ReportTable = { readonly months: readonly ReportMonth[]; readonly withHeard: boolean };

export const reportSectionIds = [
  "why",
  "goals",
  "nearness",
  "evaluations",
  "restrictions",
  "opbouw",
  "money",
  "voice",
  "asked",
  "person",
  "analysis",
  "mustKnow",
  "days",
  "agreements",
  "guarantees",
  "regie",
  "checklist",
  "me",
  "wishes",
  "howNear",
  "notice",
  "helps",
  "hinders",
  "important",
  "heard",
  "hours",
  "decided",
  "chosen",
] as const;
export type ReportSectionId = (typeof reportSectionIds)[number];

/** A heading with what stands under it. */
export type ReportSection = {
  readonly id: ReportSectionId;
  readonly lines: readonly ReportLine[];
  readonly table: ReportTable | null;
};

/** Something the document would say if it were recorded: for who makes it, never in the document. */
export type ReportGap = {
  readonly gap: ReportGapId;
  /** Where it is mended. */
  readonly kind: RecordKind;
  readonly count: number;
};

export const reportGapIds = [
  "reasons",
  "necessity",
  "goals",
  "goalsWithoutMeasure",
  "hours",
  "weeksWithoutHours",
  "evaluation",
  "evaluationWithoutDecision",
  "evaluationWithoutClient",
  "closing",
  "restrictionsWithoutGround",
  "stepsWithoutLesson",
  "money",
  "shares",
  "renewalDay",
  "wishes",
  "voices",
  "voicesNotShared",
  "planB",
  "analysis",
  "analysisCoverage",
  "analysisUnread",
  "regie",
  "factors",
  "network",
  "name",
  "plan18",
  "nextPlace",
] as const;
export type ReportGapId = (typeof reportGapIds)[number];

/** A document as data: what it says in which order, and what is missing. Words and layout come later. */
export type Report = {
  readonly kind: ReportKind;
  readonly period: ReportPeriod;
  readonly sections: readonly ReportSection[];
  readonly missing: readonly ReportGap[];
};
