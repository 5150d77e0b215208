import type { WritableKind } from "../dossier.ts";
import type { FieldGroup } from "./field-group.ts";

export type ProcessLayoutKind = Extract<
  WritableKind,
  | "regieAssignment"
  | "regieAppointment"
  | "jointDecision"
  | "rightsCheck"
  | "agreement"
  | "funding"
  | "teamContext"
  | "environment"
  | "frameworkStep"
  | "escalation"
  | "crisis"
  | "deliveryOrder"
  | "careAdvice"
  | "requestAssessment"
  | "learningCycle"
>;

/** Forms about who decides, the processes, the money and what surrounds it. */
export const processLayouts: Readonly<Record<ProcessLayoutKind, readonly FieldGroup[]>> = {
  regieAssignment: [
    {
      group: "main",
      fields: ["regieRole", "holder", "organisation", "mandate", "isAccountable"],
    },
    { group: "period", fields: ["from", "until", "handover", "acceptedOn"] },
    { group: "load", fields: ["isOverloaded", "caseload"], isFolded: true },
  ],
  regieAppointment: [
    { group: "main", fields: ["function", "holder", "organisation", "powers"] },
    { group: "period", fields: ["from", "until"] },
    { group: "more", fields: ["hasKnowledge", "hasTime", "hasPersistence"] },
  ],
  jointDecision: [
    { group: "main", fields: ["question", "date"] },
    {
      group: "sides",
      fields: ["practical", "pedagogical", "psychological", "legal", "careEthical"],
    },
    { group: "decision", fields: ["decision", "decidedBy"] },
  ],
  rightsCheck: [
    {
      group: "main",
      fields: ["date", "education", "safety", "perspective", "ownSay", "contactWithFamily"],
    },
    { group: "more", fields: ["staffInformed", "note"] },
  ],
  agreement: [
    { group: "main", fields: ["what", "who", "kind", "madeOn", "dueOn", "status"] },
    { group: "progress", fields: ["signOfSuccess", "clientView", "reviewOn"] },
  ],
  funding: [
    { group: "main", fields: ["scheme", "from", "until", "renewalOn"] },
    { group: "money", fields: ["amountEuro", "amountPer", "amountYear", "onTopOfPackage"] },
    { group: "shares", fields: ["staffShare", "environmentShare", "contextShare"] },
  ],
  teamContext: [
    {
      group: "main",
      fields: ["date", "stability", "staffLeft", "teamChangedOn", "confidence", "support"],
    },
    { group: "plan", fields: ["sharedVision", "expectation"] },
    { group: "others", fields: ["coResidentsAsked", "coResidentsComplain"] },
    { group: "more", fields: ["note", "staffPerTenClients", "attentionMoments"], isFolded: true },
  ],
  environment: [
    {
      group: "main",
      fields: ["date", "fitsClient", "quietRoom", "sightBetweenRooms", "lowStimulus", "note"],
    },
  ],
  frameworkStep: [
    { group: "main", fields: ["step", "title", "owner", "dueOn", "doneOn", "evidence"] },
    { group: "more", fields: ["isOffPlan"] },
  ],
  escalation: [
    { group: "main", fields: ["table", "askedOn", "meetsOn", "question"] },
    { group: "decision", fields: ["answeredOn", "advice", "followUp"] },
  ],
  crisis: [
    { group: "main", fields: ["what", "raisedOn", "raisedAt"] },
    { group: "clock", fields: ["helpOn", "helpAt", "helpBy", "endedOn"] },
  ],
  deliveryOrder: [
    { group: "main", fields: ["orderVersion", "provider", "hoursPerWeek", "from", "until"] },
    { group: "plan", fields: ["agreements", "opbouwAdvice", "clientAgrees"] },
  ],
  careAdvice: [
    { group: "main", fields: ["date", "members"] },
    { group: "decision", fields: ["whatIsNeeded", "howToStepDown", "followUp"] },
  ],
  requestAssessment: [
    {
      group: "main",
      fields: ["date", "qualityOfLife", "efficiency", "publicResponsibility"],
    },
    { group: "decision", fields: ["conclusion", "decidedBy"] },
  ],
  learningCycle: [
    { group: "main", fields: ["startedOn", "endedOn"] },
    { group: "plan", fields: ["intake", "planA", "planB", "decidedTogetherOn"] },
    { group: "review", fields: ["monitoring", "whatWorked", "whatDidNot", "adjustment"] },
  ],
};
