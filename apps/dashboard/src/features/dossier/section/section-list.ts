import type { ListedKind } from "./summary.ts";

/** A section of the page: its place in the address, the kind it lists, in which column it stands. */
export type SectionPlan = {
  readonly anchor: string;
  readonly kind: Exclude<
    ListedKind,
    | "regieAssignment"
    | "evaluation"
    | "explanatoryAnalysis"
    | "intensity"
    | "deliveredHours"
    | "reflectionSession"
  >;
  /** The field that orders the lines, newest first. */
  readonly newestBy: string;
};

/** What builds up and what limits: the work itself. */
export const workSections: readonly SectionPlan[] = [
  { anchor: "doelen", kind: "goal", newestBy: "startDate" },
  { anchor: "afspraken", kind: "agreement", newestBy: "madeOn" },
  { anchor: "beperkingen", kind: "restriction", newestBy: "from" },
  { anchor: "dagbesteding", kind: "activity", newestBy: "from" },
];

/** Where someone lives, who they are to others, what happened. */
export const lifeSections: readonly SectionPlan[] = [
  { anchor: "woonplek", kind: "placement", newestBy: "from" },
  { anchor: "incidenten", kind: "incident", newestBy: "date" },
  { anchor: "achttien", kind: "transition18", newestBy: "date" },
  { anchor: "diagnose", kind: "diagnosis", newestBy: "date" },
];

/** The process around it. */
export const processSections: readonly SectionPlan[] = [
  { anchor: "afwegingskader", kind: "frameworkStep", newestBy: "step" },
  { anchor: "escalaties", kind: "escalation", newestBy: "askedOn" },
  { anchor: "financiering", kind: "funding", newestBy: "from" },
  { anchor: "team", kind: "teamContext", newestBy: "date" },
  { anchor: "omgeving", kind: "environment", newestBy: "date" },
];
