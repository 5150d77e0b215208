import type { signalMissing as nlMissing, signalValue as nlValue } from "../nl/signal-values.ts";
import type { Translated } from "../translated.ts";

/** Words for the values evidence holds: what is missing, and the lists of the field. */
export const signalMissing: Translated<typeof nlMissing> = {
  source: "where it is written",
  assessor: "who made it",
  destination: "no destination",
  funder: "no funder",
  destinationAndFunderInOnePlan: "no plan with destination and funder together",
  explanatoryAnalysis: "without an explanatory analysis",
  retAdvice: "without RET advice",
  treatment: "without treatment",
  daytimeActivity: "without school, work or daytime activity",
  measuredBy: "what will show it",
  targetDate: "when you look whether it works",
};

export const signalValue: Translated<typeof nlValue> = {
  because: {
    purpose: "meant for control",
    stance: "mostly a reaction to what goes wrong",
  },
  lacking: { explanatoryAnalysis: "no explanatory analysis", goal: "no goal" },
  changed: { behandelregie: "another holder of treatment regie", team: "another team" },
  decidedBy: {
    gi: "the certified institution",
    wijkteam: "the neighbourhood team",
    gemeente: "the municipality",
    ret: "the RET",
    zorgaanbieder: "the care provider",
    zorgkantoor: "the care office",
  },
  threat: {
    "dreiging-rechtszaak": "the threat of a court case",
    "dreiging-op-straat": "the threat of ending up on the street",
  },
  scheme: { meerzorg: "meerzorg", groepsmeerzorg: "group meerzorg" },
  expectation: {
    "vasthouden-aan-1-op-1": "wants to keep one-to-one",
    "ruimte-voor-verandering": "sees room for change",
  },
  relation: {
    ouder: "parent",
    "broer-of-zus": "brother or sister",
    vriend: "friend",
    jim: "JIM",
    ondersteuner: "supporter",
    anders: "someone else",
  },
  burdenSign: {
    "gestopt-met-werken": "stopped working",
    uitgevallen: "broke down",
    "de-schuld-gekregen": "was blamed",
    "zelf-in-de-knel": "in trouble too",
  },
};
