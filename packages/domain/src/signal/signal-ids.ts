/** The core signals; the values of `SignalId`. */
export const signalIds = [
  "G3",
  "G4",
  "G5",
  "G6",
  "G8",
  "G9",
  "G12",
  "G15",
  "G18",
  "G20",
  "G21",
  "G23",
  "G25",
  "G28",
  "G34",
] as const;

/** The heaviest first; the values of `Severity`. */
export const severities = ["high", "medium", "low"] as const;
