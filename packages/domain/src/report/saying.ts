import type { PlainDate } from "../plain-date/plain-date.ts";

/** What a piece of somebody's own text is about. */
export const proseLabels = [
  "planA",
  "planB",
  "nextPlace",
  "summary",
  "worked",
  "didNotWork",
  "lookBackUse",
  "lookBackIntensity",
  "lookBackDuration",
  "lookBackOutcome",
  "learned",
  "behaviour",
  "analysisSummary",
  "analysisAgreements",
  "ownWishes",
  "futureCare",
  "factorNote",
  "placeNote",
] as const;
export type ProseLabel = (typeof proseLabels)[number];

type Day = PlainDate | null;
type Value = string | null;
type Values = readonly string[];

/**
 * Everything a document can say, each with the facts its sentence is made of. A `Value` is a value
 * of one of the field's lists, hours are hours, money is whole euros.
 */
export type Saying =
  | { key: "prose"; label: ProseLabel; text: string; on: Day }
  | { key: "began"; on: PlainDate; reasons: Values }
  | { key: "stillKnown"; answer: string }
  | { key: "aim"; type: string; purpose: Value; plannedEnd: Day }
  | { key: "decided"; by: Value; on: Day }
  | { key: "ended"; on: PlainDate; outcome: Value }
  | { key: "judged"; on: PlainDate; necessary: Value; effective: Value; proportionate: Value }
  | { key: "goalCount"; reached: number; running: number; dropped: number }
  | ({ key: "goal"; what: string; domain: Value; status: string } & GoalDays)
  | { key: "planned"; from: PlainDate; until: Day; hoursPerDay: number | null; ratio: Value }
  | { key: "totals"; planned: number; delivered: number; weeks: number }
  | ({ key: "evaluation"; on: PlainDate; kind: Value } & Evaluated)
  | { key: "impacts"; positive: readonly Effect[]; negative: readonly Effect[] }
  | { key: "restriction"; form: Value; regime: Value; from: PlainDate; until: Day; reviews: number }
  | { key: "restrictionEnded"; form: Value; on: PlainDate; because: Value }
  | { key: "oneToOneAsked"; on: Day; answer: string }
  | { key: "noRestrictions" }
  | { key: "step"; what: string; from: PlainDate; result: Value }
  | { key: "factors"; helps: Values; hinders: Values; on: PlainDate }
  | { key: "money"; scheme: string; from: PlainDate; until: Day; amount: Amount | null }
  | { key: "shares"; staff: number | null; environment: number | null; context: number | null }
  | { key: "renewal"; on: PlainDate }
  | { key: "asked"; scheme: Value; hoursPerDay: number | null; ratio: Value; decision: Value }
  | { key: "timesHeard"; count: number; last: Day }
  | { key: "voice"; said: string; on: PlainDate; how: Value; question: string | null }
  | { key: "heardAt"; on: PlainDate; how: HeardAt; with: Values; note: string | null }
  | { key: "notHeard"; on: PlainDate; note: string | null }
  | { key: "reflections"; count: number }
  | { key: "chosen"; label: string; text: string; on: PlainDate }
  | {
      key: "who";
      age: number;
      worlds: Values;
      groups: Values;
      profile: Value;
      region: string | null;
    }
  | { key: "representative"; capacity: string; label: string }
  | { key: "network"; relation: string; label: string; chosen: boolean }
  | { key: "plan18"; destination: string | null; funder: Value; on: Day }
  | { key: "analysis"; on: PlainDate; author: string | null }
  | { key: "factor"; label: string; effect: string }
  | { key: "coverage"; covered: readonly Subject[]; open: readonly Subject[] }
  | { key: "place"; setting: Value; living: Value; from: PlainDate; peers: Value }
  | { key: "fits"; answer: string; on: PlainDate }
  | { key: "activity"; kind: Value; what: string | null; hours: number | null }
  | { key: "agreement"; kind: Value; what: string; who: string | null; status: string; due: Day }
  | { key: "guarantee"; kind: "placement" | "return"; status: string; from: PlainDate }
  | { key: "regie"; role: string; holder: string | null; organisation: string | null; since: Day }
  | { key: "regieOpen"; role: string; problem: string }
  | { key: "check"; check: ReportCheck; on: Day; isDone: boolean }
  | { key: "myName"; name: string }
  | { key: "myVoice"; said: string; question: string | null }
  | { key: "myHours"; hoursPerDay: number; ratio: Value }
  | { key: "mySign"; what: string }
  | { key: "myDay"; kind: Value; what: string | null }
  | { key: "myPerson"; relation: string; label: string }
  | { key: "participants"; roles: Values; expertFrom: string | null; withExpert: boolean }
  | { key: "decision"; decision: string; next: Day }
  | { key: "noPayment" };

/** Subjects an analysis should cover (S7). */
export type Subject = "education" | "participation" | "age18";

/** Where somebody was heard (S19, S32). */
export type HeardAt = "said" | "through-family" | "evaluation" | "care-advice";

/** What a receiving place should have in hand (S7, S17). */
export const reportChecks = [
  "analysisRead",
  "informationAsked",
  "fileReceived",
  "casusregie",
  "behandelregie",
  "placementGuarantee",
  "returnGuarantee",
  "dayFilled",
] as const;
export type ReportCheck = (typeof reportChecks)[number];

/** An effect of one-to-one care, and how often it was named. */
export type Effect = { readonly theme: string; readonly on: string };

/** Money always says its period and year (trap 14). */
export type Amount = {
  readonly euro: number;
  readonly per: string | null;
  readonly year: number | null;
};

type GoalDays = {
  start: PlainDate;
  target: Day;
  closed: Day;
  /** What shows that it is reached, and what was seen last. */
  measuredBy: string | null;
  measured: { readonly on: PlainDate; readonly value: string } | null;
};

type Evaluated = { clientHeard: boolean | null; decision: Value; next: Day };
