import { factLists, type RecordKind } from "@nabij/domain";
import type { nl } from "../words/nl.ts";

type Word = keyof (typeof nl)["signal"]["followUp"]["because"];

const kinds: ReadonlySet<string> = new Set([
  ...Object.values(factLists),
  "client",
  "trajectory",
  "setting",
]);

/** The word for a kind of record that opened or closed a signal. */
export function wordOfRecord(kind: RecordKind | "setting"): Word {
  return kinds.has(kind) ? (kind as Word) : "other";
}

const anchors: Readonly<Partial<Record<RecordKind, string>>> = {
  activity: "dagbesteding",
  agreement: "afspraken",
  client: "client",
  clientVoice: "stem",
  crisis: "crisis",
  deliveredHours: "uren",
  deliveryOrder: "leveringsopdracht",
  diagnosis: "diagnose",
  environment: "omgeving",
  escalation: "escalaties",
  evaluation: "evaluatie",
  experience: "ervaringen",
  explanatoryAnalysis: "verklarende-analyse",
  frameworkStep: "afwegingskader",
  funding: "financiering",
  goal: "doelen",
  incident: "incidenten",
  intensity: "uren",
  learningCycle: "leerronde",
  opbouwFactors: "opbouwfactoren",
  opbouwStep: "opbouwstappen",
  placement: "woonplek",
  reflectionSession: "reflecties",
  regieAssignment: "regie",
  restriction: "beperkingen",
  teamContext: "team",
  trajectory: "traject",
  transition18: "achttien",
};

/** Where records of a kind stand on the page of a trajectory; the top of it for the others. */
export function recordAnchor(kind: RecordKind): string | undefined {
  return anchors[kind];
}
