/** Words for the values evidence holds: what is missing, and the lists of the field. */
export const signalMissing = {
  source: "waar dat staat",
  assessor: "wie de diagnose stelde",
  destination: "geen bestemming",
  funder: "geen financier",
  destinationAndFunderInOnePlan: "geen plan met bestemming en financier samen",
  explanatoryAnalysis: "zonder verklarende analyse",
  retAdvice: "zonder RET-advies",
  treatment: "zonder behandeling",
  daytimeActivity: "zonder school, werk of dagbesteding",
  measuredBy: "waaraan je het merkt",
  targetDate: "wanneer je kijkt of het lukt",
} as const;

export const signalValue = {
  because: {
    purpose: "bedoeld voor beheersing en controle",
    stance: "vooral een reactie op wat misgaat",
  },
  lacking: { explanatoryAnalysis: "geen verklarende analyse", goal: "geen doel" },
  changed: { behandelregie: "een ander met de behandelregie", team: "een ander team" },
  decidedBy: {
    gi: "de gecertificeerde instelling",
    wijkteam: "het wijkteam",
    gemeente: "de gemeente",
    ret: "het RET",
    zorgaanbieder: "de zorgaanbieder",
    zorgkantoor: "het zorgkantoor",
  },
  threat: {
    "dreiging-rechtszaak": "de dreiging van een rechtszaak",
    "dreiging-op-straat": "de dreiging van op straat staan",
  },
  scheme: { meerzorg: "meerzorg", groepsmeerzorg: "groepsmeerzorg" },
  expectation: {
    "vasthouden-aan-1-op-1": "wil één-op-één houden",
    "ruimte-voor-verandering": "ziet ruimte voor verandering",
  },
  relation: {
    ouder: "ouder",
    "broer-of-zus": "broer of zus",
    vriend: "vriend(in)",
    jim: "JIM",
    ondersteuner: "ondersteuner",
    anders: "iemand anders",
  },
  burdenSign: {
    "gestopt-met-werken": "gestopt met werken",
    uitgevallen: "uitgevallen",
    "de-schuld-gekregen": "kreeg de schuld",
    "zelf-in-de-knel": "zelf in de knel",
  },
} as const;
