import type { WritableKind } from "../dossier.ts";

/** A few fields under one heading; the heading's words stand under `dossier.groups`. */
export type FieldGroup = {
  readonly group: GroupName;
  readonly fields: readonly string[];
  /** Folded until asked for: of use now and then. */
  readonly isFolded?: true;
};

type GroupName =
  | "main"
  | "period"
  | "why"
  | "purpose"
  | "decision"
  | "plan"
  | "ending"
  | "person"
  | "wishes"
  | "around"
  | "care"
  | "table"
  | "voice"
  | "impact"
  | "ground"
  | "review"
  | "progress"
  | "provenance"
  | "content"
  | "money"
  | "shares"
  | "more";

/**
 * Which fields a form shows, in what order: what is asked most stands first. Only fields that a
 * signal, the evaluation or an export uses are asked (product, principle 3).
 */
export const layouts: Readonly<Record<WritableKind, readonly FieldGroup[]>> = {
  client: [
    { group: "person", fields: ["chosenName", "birthDate", "legalWorlds", "teamId"] },
    { group: "wishes", fields: ["ownWishes", "ownWishesOn"] },
    { group: "around", fields: ["representatives", "network"] },
    { group: "care", fields: ["careProfile", "problems", "region", "gender"] },
    { group: "more", fields: ["pseudonym", "note"], isFolded: true },
  ],
  trajectory: [
    { group: "why", fields: ["startReasons", "startReasonsKnown", "investigatedOn"] },
    { group: "purpose", fields: ["type", "purpose", "stance", "variant", "localLabel"] },
    { group: "period", fields: ["startDate", "plannedEndDate"] },
    { group: "decision", fields: ["decidedBy", "decidedOn", "retAdviceOn"] },
    { group: "plan", fields: ["planA", "planB"] },
    { group: "ending", fields: ["endDate", "outcome"], isFolded: true },
    { group: "more", fields: ["number"], isFolded: true },
  ],
  intensity: [
    { group: "main", fields: ["hoursPerDay", "dayPart", "ratio"] },
    { group: "period", fields: ["from", "until"] },
    { group: "more", fields: ["exclusivelyRostered", "carers"] },
  ],
  deliveredHours: [{ group: "main", fields: ["plannedHours", "deliveredHours", "year", "week"] }],
  placement: [
    { group: "main", fields: ["setting", "livingSituation", "from", "until"] },
    { group: "ground", fields: ["basis", "region", "peerContact", "returnGuarantee"] },
    { group: "more", fields: ["refusals", "note", "number"], isFolded: true },
  ],
  explanatoryAnalysis: [
    { group: "main", fields: ["date", "author", "summary"] },
    {
      group: "content",
      fields: ["factors", "coversEducation", "coversParticipation", "covers18Plus"],
    },
    { group: "more", fields: ["readReceipts"], isFolded: true },
  ],
  diagnosis: [
    { group: "main", fields: ["label", "status"] },
    { group: "provenance", fields: ["source", "assessor", "date", "reExaminedOn"] },
  ],
  goal: [
    { group: "main", fields: ["description", "domain", "measuredBy"] },
    { group: "period", fields: ["startDate", "targetDate"] },
    { group: "progress", fields: ["measurements", "status", "closedOn"] },
    { group: "more", fields: ["number"], isFolded: true },
  ],
  evaluation: [
    { group: "table", fields: ["date", "kind", "participants", "independentExpert"] },
    { group: "voice", fields: ["clientHeard", "clientHeardHow"] },
    { group: "impact", fields: ["impacts"] },
    { group: "decision", fields: ["proportionate", "decision", "nextDate", "summary"] },
    { group: "more", fields: ["number"], isFolded: true },
  ],
  restriction: [
    { group: "main", fields: ["form", "isTheOneToOneItself", "from", "until"] },
    { group: "ground", fields: ["regime", "legalBasis", "decidedOn"] },
    { group: "voice", fields: ["assent", "resistance"] },
    { group: "review", fields: ["alternativesTried", "nextReview"] },
    { group: "more", fields: ["number"], isFolded: true },
  ],
  regieAssignment: [
    { group: "main", fields: ["regieRole", "holder", "organisation", "mandate"] },
    { group: "period", fields: ["from", "until", "handover"] },
  ],
  incident: [{ group: "main", fields: ["kind", "date", "reported", "note"] }],
  activity: [{ group: "main", fields: ["kind", "description", "hoursPerWeek", "from", "until"] }],
  agreement: [
    { group: "main", fields: ["what", "who", "madeOn", "dueOn", "status"] },
    { group: "progress", fields: ["signOfSuccess", "clientView", "reviewOn"] },
  ],
  transition18: [
    { group: "main", fields: ["destination", "funder", "date", "municipalityStance"] },
  ],
  funding: [
    { group: "main", fields: ["scheme", "from", "until", "renewalOn"] },
    { group: "money", fields: ["amountEuro", "amountPer", "amountYear", "onTopOfPackage"] },
    { group: "shares", fields: ["staffShare", "environmentShare", "contextShare"] },
  ],
  teamContext: [
    {
      group: "main",
      fields: ["date", "stability", "staffLeft", "confidence", "support", "sharedVision", "note"],
    },
  ],
  environment: [
    {
      group: "main",
      fields: ["date", "fitsClient", "quietRoom", "sightBetweenRooms", "lowStimulus", "note"],
    },
  ],
  frameworkStep: [
    { group: "main", fields: ["step", "title", "owner", "dueOn", "doneOn", "evidence"] },
  ],
  escalation: [
    { group: "main", fields: ["table", "askedOn", "question"] },
    { group: "decision", fields: ["answeredOn", "advice", "followUp"] },
  ],
};

/** What a form never asks: what the record hangs on, and what the node keeps itself. */
export const unaskedFields: ReadonlySet<string> = new Set([
  "id",
  "version",
  "clientId",
  "trajectoryId",
  "reflectionSessionId",
]);
