/** Words that every page shares. */
export const general = {
  parts: {
    close: "Sluiten",
    menu: "Menu",
    clear: "Leegmaken",
    optional: "mag leeg blijven",
    datePattern: "dd-mm-jjjj",
    dateUnreadable: "Deze datum is niet te lezen. Schrijf dag, maand en jaar, zoals 21-11-2026.",
    pickDate: "Kies een dag in de kalender",
    showTable: "Bekijk als tabel",
    showChart: "Bekijk als tekening",
    messages: "Berichten",
  },
  state: {
    loading: "Gegevens worden geladen",
    failedTitle: "Dit kon niet worden opgehaald",
    failedText:
      "Er is niets veranderd of verloren gegaan. Probeer het opnieuw; blijft het mislukken, vraag dan je beheerder of de node draait.",
    offlineTitle: "Geen verbinding met de node",
    offlineText: "Wat je al zag blijft staan. Controleer je verbinding en probeer het opnieuw.",
    mayNotTitle: "Deze pagina hoort niet bij je rol",
    mayNotText: "Dit mag wel: {{roles}}. Vraag je beheerder als je het voor je werk nodig hebt.",
    mayNotShort: "Dit mag wel: {{roles}}",
    notFoundTitle: "Deze pagina bestaat niet",
    notFoundText: "Het adres klopt niet of wat erachter stond is weggehaald.",
    retry: "Probeer opnieuw",
    toOverview: "Naar het overzicht",
  },
  refused: {
    InvalidRecord:
      "Niet alles is goed ingevuld. Kijk de velden na; wat je typte is bewaard op het scherm.",
    EndBeforeStart: "Het einde ligt voor het begin. Pas een van de twee datums aan.",
    StaleVersion:
      "Iemand anders paste dit net aan. Laad de pagina opnieuw om de nieuwste gegevens te zien.",
    MayNot: "Dit hoort niet bij je rol. Er is niets opgeslagen.",
    NotFound: "Dit is niet meer te vinden. Misschien is het weggehaald.",
    Busy: "De node is bezig met een grote import. Er is niets opgeslagen; probeer het zo opnieuw.",
    AlreadyExists: "Dit bestaat al. Kies een ander nummer.",
    UploadGone: "De bestanden zijn niet meer op de node. Zet ze opnieuw neer.",
    ReflectionRefused: "Dit kan op dit moment van de reflectie niet.",
    other: "Er ging iets mis. Er is niets opgeslagen; probeer het opnieuw.",
  },
  lists: { and: "{{most}} en {{last}}", none: "geen" },
  birthDate: {
    hint: "Dag, maand en jaar. Is de dag niet bekend, dan alleen maand en jaar: 04-1998.",
    unreadable: "Deze datum is niet te lezen. Schrijf 17-04-1998, of alleen 04-1998.",
  },
  months: { count_one: "{{count}} maand", count_other: "{{count}} maanden" },
  years: { count_one: "{{count}} jaar", count_other: "{{count}} jaar" },
  days: { count_one: "{{count}} dag", count_other: "{{count}} dagen" },
} as const;
