import type { WritableKind } from "../dossier.ts";
import type { FieldGroup } from "./field-group.ts";
import type { ProcessLayoutKind } from "./process-layouts.ts";

/** Forms about the person, the care and what comes of it. */
export const careLayouts: Readonly<
  Record<Exclude<WritableKind, ProcessLayoutKind>, readonly FieldGroup[]>
> = {
  client: [
    { group: "person", fields: ["chosenName", "birthDate", "legalWorlds", "teamId"] },
    { group: "wishes", fields: ["ownWishes", "ownWishesOn"] },
    { group: "around", fields: ["representatives", "network"] },
    { group: "care", fields: ["targetGroups", "careProfile", "problems", "region", "gender"] },
    { group: "future", fields: ["futureCare", "futureCareOn"] },
    { group: "more", fields: ["pseudonym", "note"], isFolded: true },
  ],
  trajectory: [
    { group: "why", fields: ["startReasons", "startReasonsKnown", "investigatedOn"] },
    { group: "purpose", fields: ["type", "purpose", "stance", "variant", "localLabel"] },
    { group: "period", fields: ["startDate", "plannedEndDate"] },
    { group: "decision", fields: ["decidedBy", "decidedOn", "decisionContext", "retAdviceOn"] },
    { group: "plan", fields: ["planA", "planB", "perspective", "nextPlace", "waitingForPlace"] },
    { group: "itself", fields: ["isRestriction", "restrictionAskedOn"] },
    { group: "ending", fields: ["endDate", "outcome"], isFolded: true },
    { group: "more", fields: ["number"], isFolded: true },
  ],
  intensity: [
    { group: "main", fields: ["hoursPerDay", "dayPart", "ratio"] },
    { group: "period", fields: ["from", "until", "isMeantToStay"] },
    { group: "more", fields: ["exclusivelyRostered", "carers"] },
  ],
  deliveredHours: [
    { group: "main", fields: ["plannedHours", "deliveredHours", "year", "week"] },
    { group: "more", fields: ["guardHours"] },
  ],
  placement: [
    { group: "main", fields: ["setting", "livingSituation", "from", "until"] },
    { group: "ground", fields: ["basis", "region", "peerContact", "hasTreatment"] },
    { group: "guarantees", fields: ["placementGuarantee", "returnGuarantee", "tailoredPlace"] },
    { group: "arrival", fields: ["informationAskedOn", "fileReceivedOn"], isFolded: true },
    { group: "review", fields: ["homeReviews"], isFolded: true },
    { group: "more", fields: ["refusals", "note", "number"], isFolded: true },
  ],
  explanatoryAnalysis: [
    { group: "main", fields: ["behaviour", "date", "author"] },
    { group: "content", fields: ["factors", "links", "summary"] },
    { group: "covers", fields: ["coversEducation", "coversParticipation", "covers18Plus"] },
    { group: "plan", fields: ["agreements"] },
    { group: "more", fields: ["readReceipts"] },
  ],
  diagnosis: [
    { group: "main", fields: ["label", "status"] },
    {
      group: "provenance",
      fields: ["source", "assessor", "date", "reExaminedOn", "sourceSaysOtherwise"],
    },
    {
      group: "more",
      fields: ["changeReason"],
      isAsked: ({ status }) => status === "gewisseld",
    },
  ],
  goal: [
    { group: "main", fields: ["description", "domain", "measuredBy"] },
    { group: "period", fields: ["startDate", "targetDate"] },
    { group: "progress", fields: ["measurements", "status", "closedOn"] },
    { group: "more", fields: ["number"], isFolded: true },
  ],
  evaluation: [
    {
      group: "table",
      fields: ["date", "kind", "participants", "independentExpert", "expertFrom"],
    },
    { group: "voice", fields: ["clientHeard", "clientHeardHow"] },
    { group: "impact", fields: ["impacts", "probed"] },
    { group: "lookBack", fields: ["worked", "didNotWork"] },
    {
      group: "closing",
      fields: ["lookBackUse", "lookBackIntensity", "lookBackDuration", "lookBackOutcome"],
      isAsked: ({ kind, decision }) => kind === "afsluiting" || decision === "stoppen",
    },
    {
      group: "decision",
      fields: ["necessary", "effective", "proportionate", "decision", "nextDate", "summary"],
    },
    { group: "more", fields: ["number"], isFolded: true },
  ],
  restriction: [
    { group: "main", fields: ["form", "isTheOneToOneItself", "from", "until", "isEmergency"] },
    {
      group: "ending",
      fields: ["endedBecause"],
      isAsked: ({ until }) => typeof until === "string" && until !== "",
    },
    {
      group: "ground",
      fields: ["regime", "legalBasis", "harm", "decidedBy", "decidedOn", "reportedOn"],
    },
    { group: "voice", fields: ["assent", "resistance", "resistanceHow"] },
    { group: "review", fields: ["alternativesTried", "expertConsulted", "reviews", "nextReview"] },
    { group: "more", fields: ["number"], isFolded: true },
  ],
  incident: [{ group: "main", fields: ["kind", "date", "injury", "reported", "note"] }],
  activity: [{ group: "main", fields: ["kind", "description", "hoursPerWeek", "from", "until"] }],
  transition18: [
    { group: "main", fields: ["destination", "funder", "date", "municipalityStance"] },
  ],
  opbouwStep: [
    { group: "main", fields: ["what", "domain", "clientWants", "planB"] },
    { group: "period", fields: ["from", "until"] },
    { group: "progress", fields: ["result", "learned"] },
  ],
  opbouwFactors: [
    { group: "main", fields: ["date"] },
    {
      group: "helping",
      fields: [
        "fittingEnvironment",
        "stableTeam",
        "sharedPlan",
        "regularReflection",
        "outsideExpertise",
      ],
    },
    {
      group: "hindering",
      fields: ["fearOfChange", "staffTurnover", "renewalBurden", "conflictingExpectations"],
    },
    { group: "more", fields: ["note"] },
  ],
  experience: [{ group: "main", fields: ["what", "date", "initiative", "nearness"] }],
  clientVoice: [
    { group: "main", fields: ["said", "how", "date", "question"] },
    { group: "more", fields: ["sharedWith"] },
  ],
  qualityCheck: [{ group: "main", fields: ["code", "status", "date", "evidence"] }],
};
