import type { ListedKind } from "./summary.ts";

/** A section of the page: its place in the address and the kind it lists. */
export type SectionPlan = {
  readonly anchor: string;
  readonly kind: PlainKind;
  /** The field that orders the lines, newest first. */
  readonly newestBy: string;
  /** Of use now and then: while it is empty it waits under "record more". */
  readonly isRare?: true;
};

/** Kinds that are shown as lines and no more; the others have a section of their own. */
export type PlainKind = Exclude<
  ListedKind,
  | "regieAssignment"
  | "evaluation"
  | "explanatoryAnalysis"
  | "intensity"
  | "deliveredHours"
  | "reflectionSession"
  | "opbouwStep"
  | "opbouwFactors"
  | "transition18"
  | "clientVoice"
>;

/** What builds up: goals, first times, agreements, what fills the days. */
export const growthSections = {
  left: [
    { anchor: "doelen", kind: "goal", newestBy: "startDate" },
    { anchor: "ervaringen", kind: "experience", newestBy: "date" },
  ],
  right: [
    { anchor: "afspraken", kind: "agreement", newestBy: "madeOn" },
    { anchor: "dagbesteding", kind: "activity", newestBy: "from" },
  ],
} as const satisfies Columns;

/** What limits. */
export const limitSections = [
  { anchor: "beperkingen", kind: "restriction", newestBy: "from" },
] as const satisfies readonly SectionPlan[];

/** What others said someone has. */
export const diagnosisSections = [
  { anchor: "diagnose", kind: "diagnosis", newestBy: "date" },
] as const satisfies readonly SectionPlan[];

/** Where someone lives and what happened. */
export const lifeSections = [
  { anchor: "woonplek", kind: "placement", newestBy: "from" },
  { anchor: "incidenten", kind: "incident", newestBy: "date" },
  { anchor: "crisis", kind: "crisis", newestBy: "raisedOn", isRare: true },
] as const satisfies readonly SectionPlan[];

/** The process around it. */
export const processSections = {
  left: [
    { anchor: "afwegingskader", kind: "frameworkStep", newestBy: "step" },
    { anchor: "leerronde", kind: "learningCycle", newestBy: "startedOn", isRare: true },
    { anchor: "leveringsopdracht", kind: "deliveryOrder", newestBy: "from", isRare: true },
    { anchor: "financiering", kind: "funding", newestBy: "from" },
    { anchor: "kinderrechten", kind: "rightsCheck", newestBy: "date", isRare: true },
    { anchor: "aangewezen", kind: "regieAppointment", newestBy: "from", isRare: true },
  ],
  right: [
    { anchor: "escalaties", kind: "escalation", newestBy: "askedOn" },
    { anchor: "zorgadviesteam", kind: "careAdvice", newestBy: "date", isRare: true },
    { anchor: "weging", kind: "requestAssessment", newestBy: "date", isRare: true },
    { anchor: "samen-besloten", kind: "jointDecision", newestBy: "date", isRare: true },
    { anchor: "team", kind: "teamContext", newestBy: "date" },
    { anchor: "omgeving", kind: "environment", newestBy: "date" },
    { anchor: "kwaliteitseisen", kind: "qualityCheck", newestBy: "code", isRare: true },
  ],
} as const satisfies Columns;

type Columns = { readonly left: readonly SectionPlan[]; readonly right: readonly SectionPlan[] };
