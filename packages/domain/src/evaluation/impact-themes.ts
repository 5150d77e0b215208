/** What one-to-one care may bring; themes of a positive `Impact` (G39). */
const benefits = [
  "minder-incidenten",
  "rust-en-structuur",
  "meedoen-overdag",
  "minder-dwang",
  "contact-met-familie",
  "veiliger-team",
] as const;

/** What one-to-one care may cost; themes of a negative `Impact` (G39). */
export const impactCosts = [
  "uitzonderingspositie",
  "bewaken",
  "afhankelijkheid",
  "isolement",
  "minder-zelf-kiezen",
  "team-uitgeput",
  "minder-aandacht-voor-anderen",
] as const;

/** The themes of an `Impact`; `anders` fits both directions. */
export const impactThemes = [...benefits, ...impactCosts, "anders"] as const;
