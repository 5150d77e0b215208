/** Words of the explanatory analysis on the page of one trajectory. */
export const dossierAnalysis = {
  analysis: {
    behaviourUnknown: "Wat wordt verklaard, staat er nog niet",
    behaviourItself: "het gedrag zelf",
    graphLabel_one: "Tekening: {{count}} factor rond “{{behaviour}}”",
    graphLabel_other: "Tekening: {{count}} factoren rond “{{behaviour}}”",
    showGraph: "Bekijk de tekening",
    effect: {
      ontstaan: "doet ontstaan",
      voortduren: "houdt in stand",
      versterken: "versterkt",
      verminderen: "vermindert",
    },
    newVersion: "Nieuwe versie",
    older_one: "{{count}} oudere versie",
    older_other: "{{count}} oudere versies",
    complete: "Compleet: alles wat erin hoort, staat erin.",
    unread:
      "Nog niet gelezen op de nieuwe plek (sinds {{day}}). Stuur de analyse mee en vraag of ze is gelezen.",
    gap: {
      behaviour: "Schrijf in één zin wat er wordt verklaard.",
      factors: "Noem wat het doet ontstaan, in stand houdt, versterkt of vermindert.",
      reducing: "Noem ten minste één ding dat het minder maakt.",
      education: "Onderwijs ontbreekt: wat kan iemand leren?",
      participation: "Meedoen ontbreekt: waar hoort iemand bij?",
      eighteenPlus: "Wat er na 18 jaar komt, ontbreekt.",
      agreements: "Schrijf op wat jullie hierdoor afspreken.",
    },
    agreed: "Afgesproken:",
    readBy: "Gelezen door (organisatie)",
    confirmRead: "Vastleggen",
    notStored: "Niet opgeslagen: iemand anders paste dit ook aan. Probeer het opnieuw.",
    factor: "Wat speelt er mee",
    does: "Wat doet het",
    from: "Dit",
    to: "op",
    addWorsening: "Wat het moeilijker maakt",
    addReducing: "Wat het minder maakt",
    addLink: "Verbinding",
    linksHint:
      "Doet het een iets met het ander? Verbind ze. Zonder verbinding werkt een factor op het gedrag zelf.",
  },
} as const;
