/** Words for a conversation that stands on this device. */
export const offline = {
  standsHere:
    "Dit gesprek staat ook op dit apparaat, zodat jullie zonder verbinding verder kunnen. Het gaat eraf als het is afgesloten en verstuurd, of als je uitlogt.",
  goOn: "Geen verbinding. Je kunt doorgaan. Wat je zegt staat op dit apparaat en gaat mee zodra er verbinding is.",
  waits_one: "{{count}} stap wacht.",
  waits_other: "{{count}} stappen wachten.",
  waitingShort_one: "{{count}} wacht",
  waitingShort_other: "{{count}} wachten",
  sending_one: "{{count}} stap wordt verstuurd",
  sending_other: "{{count}} stappen worden verstuurd",
  sent: "Alles is verstuurd",
  busy: "De node neemt nu niets aan. Wat je zegt staat op dit apparaat; Nabij probeert het steeds opnieuw.",
  signedOut:
    "Je bent uitgelogd. Wat je zei staat op dit apparaat en gaat mee zodra je weer bent ingelogd.",
  gone: "Dit gesprek is bij de node niet meer te vinden. Wat je zei staat nog op dit apparaat.",
  notKept: "Dit apparaat kan nu niets bewaren. Wat je typte staat er nog; probeer het opnieuw.",
  notHereTitle: "Dit gesprek staat niet op dit apparaat",
  notHereText:
    "Er is geen verbinding, en dit gesprek is hier nog niet geopend. Met verbinding gaat het vanzelf open.",
  aside: {
    title: "Niet meegegaan",
    elsewhere:
      "Het gesprek ging intussen op een ander apparaat verder. Dit paste daar niet meer bij. De woorden staan nog hier.",
    refused: "{{reason}} De woorden staan nog hier.",
    withoutWords: "Een keuze zonder woorden. Kijk of alles klopt.",
    agreement: "Een afspraak",
    draft: "Staat ook als concept bij de vraag.",
    toQuestion: "Naar de vraag",
    takeOff: "Weghalen",
  },
  closed: {
    title: "Het gesprek is afgesloten",
    waits:
      "Het staat op dit apparaat en gaat mee zodra er verbinding is. Daarna staat hier het verslag.",
    aside: "Niet alles ging mee. Schrijf over wat jullie nog nodig hebben.",
    toReport: "Naar het verslag",
  },
  list: {
    title: "Op dit apparaat",
    text: "Met deze gesprekken kun je zonder verbinding verder. Een nieuw gesprek beginnen kan alleen met verbinding.",
    none: "Er staat geen gesprek op dit apparaat. Een nieuw gesprek beginnen kan alleen met verbinding.",
  },
} as const;
