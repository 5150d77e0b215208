/** The values of `TrajectoryType`. */
export const trajectoryTypes = ["tijdelijk", "langdurig-structureel"] as const;

/** The values of `Stance`. */
export const stances = ["reactief", "proactief"] as const;

/** The values of `Purpose`. */
export const purposes = [
  "noodopvang",
  "stabilisatie",
  "beheersing-en-controle",
  "behandeling",
  "duurzaam-wonen",
] as const;
