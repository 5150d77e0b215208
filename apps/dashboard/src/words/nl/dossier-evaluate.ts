/** Words of evaluating, probing and ending on the page of one trajectory. */
export const dossierEvaluate = {
  evaluate: {
    answer: "Bij een afsluiting hoort hier een antwoord.",
    probe: "Noem nu toch één nadeel, ook als het klein is.",
    probeWhy:
      "Wat nabijheid kost, komt vaak pas op tafel als je twee keer vraagt. Denk aan alleen zijn, minder zelf kiezen, of wat het team het kost.",
    addCost: "Toevoegen en verder",
    noCost: "Ook na doorvragen niets",
    closing: "Nog niet af. Bij een afsluiting horen vier vragen; deze staan nog open: {{list}}.",
    stored: "De evaluatie is vastgelegd",
    followUp: "Wat volgt hieruit?",
    followUpNext: "De volgende is op {{day}}. Wat volgt hieruit?",
    goal: "Een doel vastleggen",
    step: "Een stap in de opbouw proberen",
    agreement: "Een afspraak maken",
    voice: "Vastleggen wat de cliënt zei",
    end: "Het traject stoppen op {{day}}",
    nothing: "Niets meer, terug naar het traject",
    firstClose:
      "Een traject stopt pas na een afsluitende evaluatie, hoogstens een maand voor of na {{day}}.",
    stillMissing: "Nog te beantwoorden: {{list}}.",
    makeClosing: "Afsluitende evaluatie maken",
  },
} as const;
