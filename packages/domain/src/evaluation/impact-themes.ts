/** What one-to-one care may bring or cost; the themes of an `Impact` (G39). */
export const impactThemes = [
  "minder-incidenten",
  "rust-en-structuur",
  "meedoen-overdag",
  "minder-dwang",
  "contact-met-familie",
  "veiliger-team",
  "uitzonderingspositie",
  "bewaken",
  "afhankelijkheid",
  "isolement",
  "minder-zelf-kiezen",
  "team-uitgeput",
  "minder-aandacht-voor-anderen",
  "anders",
] as const;
