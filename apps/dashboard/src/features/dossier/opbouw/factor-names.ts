/** What helps opbouw, in the order in which it is asked (S23). */
export const helpingFactors = [
  "fittingEnvironment",
  "stableTeam",
  "sharedPlan",
  "regularReflection",
  "outsideExpertise",
] as const;

/** What hinders opbouw (S23). */
export const hinderingFactors = [
  "fearOfChange",
  "staffTurnover",
  "renewalBurden",
  "conflictingExpectations",
] as const;
