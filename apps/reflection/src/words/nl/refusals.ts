import type { Refusal } from "@nabij/reflection";

/** What the conversation does not do, in one sentence each: what happened and what to do. */
export const refusals = {
  StaleCommand:
    "Het gesprek was net verder gegaan, misschien op een ander toestel. Wat je typte staat er nog; kijk en probeer het opnieuw.",
  AlreadyStarted: "Dit gesprek is al begonnen.",
  NotStarted: "Dit gesprek is nog niet begonnen.",
  SessionPaused: "Het gesprek staat op pauze. Ga eerst verder.",
  NotPaused: "Het gesprek stond niet op pauze.",
  SessionClosed: "Dit gesprek is afgesloten. Lees het verslag.",
  OtherGuide: "Dit gesprek begon met een andere versie van de vragen en gaat daarmee niet verder.",
  UnknownParticipant: "Deze persoon zit niet aan tafel.",
  ParticipantAbsent: "{{names}} is er nu niet. Zet deze persoon eerst weer aan tafel.",
  LabelTaken: "Er zit al iemand aan tafel die “{{label}}” heet. Kies een andere naam.",
  TooManyParticipants: "Er passen {{max}} mensen aan deze tafel.",
  NobodyPresent: "Er zit nu niemand aan tafel. Zet eerst iemand terug.",
  UnknownQuestion: "Deze vraag hoort niet bij dit gesprek.",
  QuestionNotOpen: "Er ligt nu een andere vraag op tafel. Wat je typte staat er nog.",
  NoQuestionOpen: "Er ligt nog geen vraag op tafel.",
  NothingBefore: "Dit is de eerste vraag.",
  NothingAfter: "Dit was de laatste vraag.",
  NoProbeLeft: "Alle vervolgvragen zijn al gesteld.",
  PhaseFirst: "Eerst het deel “{{phase}}”, dan dit.",
  UnknownPhase: "Dit deel hoort niet bij dit gesprek.",
  PhaseAlreadyClosed: "Dit deel is al afgerond.",
  NothingAskedYet:
    "In dit deel heeft nog niemand iets gezegd. Vraag eerst de eerste vraag van dit deel.",
  SecondRoundDue: "Vraag het eerst ook aan {{names}}. Daarna kunnen jullie verder.",
  PhasesStillOpen: "Nog niet afgerond: {{phases}}.",
  EmptyAnswer: "Er staat nog niets. Schrijf of kies iets, of druk op “Weet ik niet”.",
  NotAChoice: "Kies een van de antwoorden die er staan.",
  NotOnTheScale: "Kies een plek op de schaal.",
  AnswerTooLong:
    "Dit antwoord is te lang; {{max}} tekens passen erin. Er is niets weggehaald: kort het in of maak er twee van.",
  AnswersForClient: "Deze vraag is voor de cliënt zelf. Zeg het zoals de cliënt het zou zeggen.",
  UnknownAnswer: "Dit antwoord is niet te vinden.",
  AnswerWithdrawn: "Dit antwoord is ingetrokken.",
  NothingToMark: "Hier valt niets te markeren: er is geen goed of lastig punt genoemd.",
  UnknownAgreement: "Deze afspraak is niet te vinden.",
  AgreementDropped: "Deze afspraak is vervallen. Maak een nieuwe.",
  AgreementIncomplete:
    "Dit is nog een idee. Vul eerst aan wie, wat, wanneer en waaraan jullie het zien.",
  FirstRestrictionSteps:
    "Dit kan de vrijheid beperken en wordt hier geen afspraak: eerst de Wzd-stappen.",
  NotYours: "Dit kan alleen wie het gesprek leidt, of wie het zelf zei.",
  ConsentFirst: "Lees eerst wat er met je woorden gebeurt en zeg of je meedoet.",
  AlreadyRevealed: "Dit is al onthuld. Verbeteren of intrekken kan nog wel.",
  AnswerFirst: "Schrijf of kies eerst iets. “Weet ik niet” is ook een antwoord.",
  NotAllReady:
    "Nog niet klaar: {{names}}. Is iemand er niet, geef dat dan aan. Onthullen gaat nooit op de klok.",
  RevealFirst: "Er staan nog woorden klaar die niemand heeft gelezen. Onthul ze eerst.",
  NamingNeverLoosens:
    "Namen kunnen alleen verder dicht. Wie iets schreef, rekende daarop en kan niet terug.",
  TooFewForAnonymous:
    "Anoniem kan pas met {{max}} mensen in één rol. Met minder is te raden wie iets schreef; een schuilnaam is dan eerlijker.",
  NotAllConsent: "Niet iedereen zei ja tegen het taalmodel: {{names}}. Het blijft uit.",
  FacilitatorPresent: "Wie leidt is er nog, of net weg. Overnemen kan over {{max}} seconden.",
  MayNotLead: "{{names}} kan niet leiden: dat doet een professional die meedoet aan dit gesprek.",
  NoWords: "Er staat nog niets. Schrijf het in je eigen woorden.",
  UnknownOption: "Deze mogelijkheid is er niet meer.",
  OptionsIncomplete:
    "Nog niet compleet. Er zijn drie mogelijkheden nodig, één met minder nabijheid, en bij elke een nadeel.",
  LoneViewsFirst: "Vraag eerst door bij wie er alleen in staat. Daarna komen de mogelijkheden.",
  UnknownLoneView: "Deze blik is er niet meer, misschien is het antwoord veranderd.",
  UnknownSafetyCard: "Deze kaart is er niet meer.",
} as const satisfies Record<Refusal["type"], string>;
