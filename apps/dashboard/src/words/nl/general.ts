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
    rowKeys: "Met de pijltjes of met j en k ga je van rij naar rij, met Enter open je er een.",
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
    ClosingEvaluationMissing:
      "Een traject stopt pas na een afsluitende evaluatie. Maak die eerst, met de vier vragen erin.",
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
    PlanBMissing: "Geen plan zonder plan B. Schrijf plan B op en ga daarna verder.",
    NotNext:
      "De leerronde gaat stap voor stap. Iemand anders ging misschien net verder; laad de pagina opnieuw.",
    CycleEnded: "Deze ronde is afgesloten. Ga verder in de nieuwste ronde.",
    FrameworkStarted: "Dit traject heeft al stappen van het afwegingskader.",
    NoRegieToHandOver:
      "Deze rol is niet meer over te dragen: zij is gestopt of wacht zelf nog op een ja.",
    HandoverWaits:
      "Er is al iemand gevraagd. Wacht op het antwoord, of neem die vraag eerst terug.",
    SameHolder: "Dit is wie de rol nu al heeft. Kies iemand anders.",
    HandoverTooEarly: "Kies een latere dag: wie de rol nu heeft, begon toen pas.",
    NoHandoverWaiting: "Hier wacht geen overdracht meer. Iemand anders gaf al antwoord.",
    SignalNotOpen:
      "Dit signaal staat niet meer open. Laad de pagina opnieuw om te zien wat er veranderde.",
    UnknownAssignee: "Deze persoon werkt hier niet met signalen. Kies iemand anders.",
    SnoozeInPast: "De laatste dag ligt al achter ons. Kies vandaag of later.",
    SnoozeTooLong: "Een signaal rust ten hoogste zes maanden. Kies een eerdere dag.",
    SnoozeWithoutReason: "Schrijf op waarom dit signaal mag rusten.",
    ViewNameTaken: "Je hebt al een weergave met deze naam. Kies een andere naam.",
    NotYourView: "Deze weergave is van iemand anders. Maak er zelf een.",
    SomeStale_one:
      "{{count}} van deze regels is intussen door iemand anders aangepast. Er is niets veranderd; kijk de lijst opnieuw na.",
    SomeStale_other:
      "{{count}} van deze regels zijn intussen door iemand anders aangepast. Er is niets veranderd; kijk de lijst opnieuw na.",
    OwnAccess: "Je eigen toegang verander je niet zelf. Vraag een andere beheerder.",
    ClientsUnnamed: "Deze rol ziet alleen eigen cliënten. Noem er ten minste één met het nummer.",
    InvitationInPast: "De laatste dag ligt al achter ons. Kies vandaag of later.",
    UnknownClients: "Niet elk nummer is van een cliënt. Kijk de nummers na.",
    TeamNameTaken: "Er is al een team met deze naam. Kies een andere naam.",
    ModelEndpointInvalid:
      "Dit is geen adres van een server. Schrijf bijvoorbeeld http://127.0.0.1:11434/v1, zonder wachtwoord of vraagteken.",
    ModelEndpointNotPrivate:
      "Dit adres ligt buiten de eigen machine en het eigen netwerk. Nabij stuurt daar niets heen.",
    ModelIncomplete: "Vul eerst het adres en de naam van het taalmodel in en bewaar ze.",
    NoSeat: "Dit apparaat zit niet aan deze tafel. Doe mee met de code.",
    CodeUnknown: "Deze code werkt niet. Vraag om een nieuwe.",
    GuideNotAdapted: "Zo kan de gids niet worden aangepast. Kijk op de pagina van de gidsen.",
    GuideHasProblems: "Er staan nog fouten in de gids. Los ze eerst op.",
    GuideVersionNotNewer: "Deze versie van de gids is er al. Kies een hogere.",
    GuideBaseNotNewest: "Er is een nieuwere versie van deze gids. Begin daarmee opnieuw.",
    TooManyTries: "Er is te vaak een verkeerde code ingevuld. Wacht een kwartier.",
    SeatTaken: "Op deze plek zit al een ander apparaat.",
    FederationRefused: "Dit kan op dit moment met de vergelijking niet.",
    ReflectionRefused: "Dit kan op dit moment van de reflectie niet.",
    other: "Er ging iets mis. Er is niets opgeslagen; probeer het opnieuw.",
  },
  saved: {
    saving: "Bezig met bewaren",
    saved: "Bewaard",
    offline: "Geen verbinding. Wat je typte blijft staan en wordt bewaard zodra het kan.",
    problems: "Nog niet bewaard. Kijk dit na: {{fields}}.",
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
