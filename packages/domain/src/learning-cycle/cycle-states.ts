/** The states of the action-research cycle in order (S8); the values of `CycleState`. */
export const cycleStates = [
  "aanmelding",
  "verklarende-analyse",
  "plan",
  "monitoren",
  "reflectie",
  "aanpassing",
] as const;
