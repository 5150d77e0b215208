import type { SignalId } from "@nabij/domain";

/** The part of a trajectory's page where the facts of a signal stand: `/trajecten/<id>#evaluatie`. */
export const signalAnchors = {
  G3: "doelen",
  G4: "evaluatie",
  G5: "evaluatie",
  G6: "traject",
  G8: "evaluatie",
  G9: "verklarende-analyse",
  G12: "regie",
  G15: "diagnose",
  G18: "woonplek",
  G20: "achttien",
  G21: "dagbesteding",
  G23: "beperkingen",
  G25: "uren",
  G28: "traject",
  G34: "woonplek",
} as const satisfies Record<SignalId, string>;
