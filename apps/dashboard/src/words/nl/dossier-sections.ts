/** Titles and empty states of the parts of the page of one trajectory. */
export const dossierSections = {
  section: {
    more: "Meer vastleggen",
    nav: "Delen van deze pagina",
    add: "Toevoegen",
    addPeriod: "Nieuwe periode",
    logWeek: "Uren van een week vastleggen",
    weekLegend: "Per week: gevuld is geleverd, stippellijn is gepland",
    fewer: "Toon minder",
    all_one: "Toon alle {{count}}",
    all_other: "Toon alle {{count}}",
    opbouwStep: {
      title: "Stappen in de opbouw",
      subtitle: "Wat is geprobeerd, en wat jullie leerden",
      empty: "Nog geen stap geprobeerd. Begin klein, met iets wat de cliënt zelf wil.",
    },
    opbouwFactors: {
      title: "Wat helpt en wat hindert",
      subtitle: "De laatste keer dat jullie hiernaar keken",
      empty: "Nog niet bekeken. Loop de lijst samen door; het kost vijf minuten.",
    },
    experience: {
      title: "Nieuwe ervaringen",
      subtitle: "Hoe klein ook",
      empty: "Nog geen nieuwe ervaring vastgelegd. Was er deze week iets voor het eerst?",
    },
    crisis: {
      title: "Crisis",
      subtitle: "Met de klok: hulp binnen 48 uur",
      empty: "Geen crisis vastgelegd.",
    },
    deliveryOrder: {
      title: "Leveringsopdracht",
      subtitle: "De versies, en wat het plan zegt over opbouw",
      empty: "Nog geen leveringsopdracht. Leg vast wat er is afgesproken.",
    },
    careAdvice: {
      title: "Zorgadviesteam",
      subtitle: "Wat nodig is, en hoe de opbouw kan gaan",
      empty: "Nog geen advies. Vraag het team als je niet verder komt.",
    },
    requestAssessment: {
      title: "Weging van de aanvraag",
      subtitle: "Kwaliteit van bestaan, doelmatigheid, verantwoordelijkheid",
      empty: "Nog niet gewogen.",
    },
    learningCycle: {
      title: "Leerronde",
      subtitle: "Van aanmelden tot aanpassen",
      empty: "Nog geen leerronde. Begin er een als het anders moet.",
    },
    regieAppointment: {
      title: "Aangewezen naast de regie",
      subtitle: "Wie een knoop doorhakt of volhoudt",
      empty: "Niemand aangewezen.",
    },
    jointDecision: {
      title: "Samen besloten",
      subtitle: "Bekeken van vijf kanten",
      empty: "Nog geen knoop samen doorgehakt.",
    },
    rightsCheck: {
      title: "Kinderrechten",
      subtitle: "Worden ze hier bewaakt?",
      empty: "Nog niet bekeken.",
    },
    clientVoice: {
      title: "De cliënt zelf",
      subtitle: "Wat de cliënt zei of liet zien",
      empty: "Nog niets van de cliënt zelf vastgelegd. Vraag het, of kijk wat iemand laat zien.",
    },
    qualityCheck: {
      title: "Kwaliteitseisen",
      subtitle: "Alleen voor mensen met zeer ernstige meervoudige beperkingen",
      empty: "Nog geen eis bekeken.",
    },
    goal: {
      title: "Doelen",
      subtitle: "Wat er groeit, en waaraan je dat ziet",
      empty: "Nog geen doel. Begin met wat de cliënt zelf wil.",
    },
    agreement: {
      title: "Afspraken",
      subtitle: "Wie doet wat, en wanneer",
      empty: "Nog geen afspraken. Een reflectie eindigt meestal met een paar.",
    },
    restriction: {
      title: "Beperkingen",
      subtitle: "Wat, onder welke regels en op welke grond",
      empty: "Geen beperking vastgelegd. Is de 1-op-1 er zelf een? Leg dat dan vast.",
    },
    activity: {
      title: "School, werk en dagbesteding",
      subtitle: "Wat de dagen vult",
      empty: "Nog niets overdag. Zoek een eerste stap die past.",
    },
    placement: {
      title: "Woonplek",
      subtitle: "Waar iemand woont en woonde",
      empty: "Geen plek vastgelegd. Voeg toe waar de cliënt nu woont.",
    },
    transition18: {
      title: "18 worden",
      subtitle: "Bestemming en wie betaalt",
      empty: "Geen plan voor 18 jaar. Voor volwassenen is dat ook niet nodig.",
    },
    diagnosis: {
      title: "Diagnoses",
      subtitle: "Met de herkomst: wie zei het, en waar staat het",
      empty: "Geen diagnose vastgelegd. “Bekend met” is ook welkom, met de herkomst erbij.",
    },
    incident: {
      title: "Incidenten",
      subtitle: "Minder is niet vanzelf beter",
      empty: "Geen incident vastgelegd. Leg er een vast als er iets gebeurt.",
    },
    frameworkStep: {
      title: "Afwegingskader",
      subtitle: "De stappen en wat er nog moet",
      empty: "Nog geen stappen. Begin met stap 0.",
    },
    escalation: {
      title: "Gevraagd aan anderen",
      subtitle: "RET, CCE, experttafel en het advies",
      empty: "Nog niemand van buiten gevraagd. Loop je vast, vraag dan een blik van buiten.",
    },
    funding: {
      title: "Financiering",
      subtitle: "Regeling, bedrag en heraanvraag",
      empty: "Geen financiering vastgelegd. Voeg toe welke regeling het betaalt.",
    },
    teamContext: {
      title: "Team",
      subtitle: "Hoe het team ervoor stond",
      empty: "Nog niet vastgelegd. Leg bij een evaluatie vast hoe het team ervoor staat.",
    },
    environment: {
      title: "Omgeving",
      subtitle: "Hoe de plek past",
      empty: "Nog niet vastgelegd. Kijk samen hoe de plek past.",
    },
    evaluation: {
      title: "Evaluaties",
      subtitle: "Gearceerd is pas na doorvragen",
      empty: "Nog geen evaluatie. Plan de eerste na drie weken.",
    },
    explanatoryAnalysis: {
      title: "Verklarende analyse",
      subtitle: "Wat het doet ontstaan, voortduren, versterken en verminderen",
      empty: "Nog geen analyse. Maak er een, samen met wie de cliënt kent.",
    },
    intensity: {
      title: "Nabijheid en uren",
      subtitle: "Hoeveel nabijheid, en wat er werd geleverd",
      empty: "Nog geen uren vastgelegd. Voeg toe hoeveel nabijheid er nu is.",
    },
    reflectionSession: {
      title: "Reflecties",
      subtitle: "Dat er een gesprek was; wat er is gezegd blijft daar",
      empty: "Nog geen reflectie. Start er een met de knop bovenaan.",
    },
  },
} as const;
