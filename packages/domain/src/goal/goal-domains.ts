/** What a goal may build up; the values of `GoalDomain`. */
export const goalDomains = [
  "autonomie",
  "sociale-context",
  "regie",
  "scholing",
  "zelfredzaamheid",
  "motivatie",
  "verbondenheid",
  "competentie",
] as const;
