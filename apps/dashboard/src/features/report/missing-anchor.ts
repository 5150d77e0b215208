import type { ReportAnswer } from "./use-report.ts";

type Gap = ReportAnswer["report"]["missing"][number];

/** The part of the dossier where something missing is recorded, by kind of record. */
const anchors: Readonly<Partial<Record<Gap["kind"], string>>> = {
  client: "client",
  clientVoice: "stem",
  deliveredHours: "uren",
  evaluation: "evaluatie",
  explanatoryAnalysis: "verklarende-analyse",
  funding: "financiering",
  goal: "doelen",
  opbouwFactors: "opbouwfactoren",
  opbouwStep: "opbouwstappen",
  regieAssignment: "regie",
  restriction: "beperkingen",
  trajectory: "traject",
  transition18: "achttien",
};

/** The heading of the dossier to open at; what people are around the client has its own. */
export function missingAnchor({ gap, kind }: Pick<Gap, "gap" | "kind">): string | undefined {
  return gap === "network" ? "netwerk" : anchors[kind];
}
