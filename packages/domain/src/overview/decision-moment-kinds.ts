/** What can be due on a day, in the order of the page; each rests on one kind of record. */
export const decisionMomentKinds = [
  "heraanvraag",
  "beperking",
  "evaluatie",
  "stap",
  "overdracht",
  "einde",
  "achttien",
] as const;
export type DecisionMomentKind = (typeof decisionMomentKinds)[number];
