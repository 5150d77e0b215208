/** Words of the page where a new conversation is prepared. */
export const seating = {
  title: "Nieuw gesprek",
  lead: "Zet mensen aan tafel en begin. De rest staat al goed; verander alleen wat anders moet.",
  about: "Over wie gaat het?",
  search: "Zoek op naam of nummer",
  withoutFile: "Kies een traject, of laat dit leeg: dan is het een gesprek zonder dossier.",
  found_one: "{{count}} traject gevonden",
  found_other: "{{count}} trajecten gevonden",
  since: "sinds {{day}}",
  otherTrajectory: "Ander traject",
  clientName: "Zo noemen we de cliënt in dit gesprek",
  clientNameHint: "De naam die de cliënt zelf kiest. Leeg: “de cliënt”.",
  who: "Wie zit er aan tafel?",
  whoText:
    "Alleen rollen, geen namen. Druk voor iedere persoon één keer; wie had moeten komen zet je er ook bij.",
  addWho: "Iemand erbij zetten",
  addRole: "{{role}} erbij zetten",
  seated: "Aan tafel",
  isAbsent: "is er niet",
  remove: "{{label}} weghalen",
  supportedBy: "Met ondersteuning van",
  supportedByHint: "Bijvoorbeeld: mentor, of zus. Dat staat straks bij de antwoorden.",
  emptyChair: "Lege stoel",
  emptyChairText:
    "{{name}} zit niet aan tafel. Wat anderen namens {{name}} zeggen, komt er als inschatting bij te staan.",
  time: "Hoeveel tijd is er?",
  timeText:
    "Wat beter gaat, wat lastiger is, de stem van de cliënt en afspraken zitten er altijd in.",
  times: {
    "30": "30 minuten",
    "60": "60 minuten",
    "90": "90 minuten",
    all: "Alles, in meer dan één keer",
  },
  questionCount_one: "{{count}} vraag",
  questionCount_other: "{{count}} vragen",
  sittings: {
    length: "Hoe lang duurt één keer?",
    minutes_one: "{{count}} minuut",
    minutes_other: "{{count}} minuten",
    which: "Welke keer is dit?",
    held: "geweest",
    due: "nu aan de beurt",
    atOnce: "Alles in één gesprek",
    atOnceText: "Jullie pauzeren zelf en gaan later verder waar je was.",
  },
  promise: "Wat gebeurt er met jullie woorden?",
  promises: {
    here: "Wat jullie zeggen staat in dit gesprek en in het verslag ervan. Alleen wie bij dit traject hoort kan het lezen, en wie het leest wordt vastgelegd.",
    notFunder: "Het gaat nooit naar een financier en telt nergens mee als score.",
    alone:
      "Is er één iemand van een rol, dan is te zien wie iets zei. Zeg het liever niet? Dat is ook een antwoord.",
    report:
      "Antwoorden staan in het verslag zoals ze gezegd zijn. Je mag ze verbeteren of intrekken zolang het gesprek loopt.",
    agreements: "Alleen afspraken waar mensen ja tegen zeggen gaan naar het traject.",
    kept: "Antwoorden blijven bij dit gesprek bewaard tot jullie organisatie ze laat wissen. Afspraken blijven bij het traject.",
    stop: "Pauzeren en stoppen mag altijd. Wat er dan ligt, blijft bewaard.",
  },
  guide: "Welk gesprek?",
  more: "Al goed ingesteld",
  moreText: "Druk op een regel om het anders te kiezen.",
  names: "Namen die jullie gebruiken",
  noNames: "Nog geen bijnamen",
  guideText: "Elk gesprek is een keuze uit dezelfde vragen, voor een ander moment.",
  fitsNow: "past nu",
  suggestion: {
    series: "Dit gesprek houden jullie in delen. Keer {{count}} staat klaar.",
    renewal_one: "De verlenging is over {{count}} week. Daarom staat dat gesprek klaar.",
    renewal_other: "De verlenging is over {{count}} weken. Daarom staat dat gesprek klaar.",
    begun_one: "De 1-op-1 loopt {{count}} week. Daarom staat het gesprek over de start klaar.",
    begun_other: "De 1-op-1 loopt {{count}} weken. Daarom staat het gesprek over de start klaar.",
    evaluated_one:
      "De laatste evaluatie was {{count}} maand geleden. Terugkijken ligt voor de hand.",
    evaluated_other:
      "De laatste evaluatie was {{count}} maanden geleden. Terugkijken ligt voor de hand.",
    never_one: "De 1-op-1 loopt {{count}} maand en er is nog geen evaluatie vastgelegd.",
    never_other: "De 1-op-1 loopt {{count}} maanden en er is nog geen evaluatie vastgelegd.",
  },
  way: "Hoe doen jullie het?",
  wayText: "Eerst alleen schrijven geeft eerlijker antwoorden dan meteen praten.",
  ways: {
    own: {
      label: "Ieder schrijft eerst op de eigen telefoon",
      hint: "Daarna onthullen jullie alles tegelijk. Meedoen kan met een code, zonder account.",
    },
    round: {
      label: "Eén apparaat gaat rond",
      hint: "Ieder schrijft om de beurt op dit toestel. Tussendoor is het scherm afgedekt.",
    },
    beforehand: {
      label: "Vooraf, ieder voor zich",
      hint: "Mensen schrijven in hun eigen tijd; jullie onthullen als je bij elkaar bent.",
    },
    aloud: {
      label: "Samen hardop, op één apparaat",
      hint: "Iemand schrijft mee terwijl jullie praten. Iedereen hoort elkaar meteen.",
    },
  },
  noPhone: "schrijft op dit toestel",
  leader: "Wie leidt?",
  leaderText:
    "Wie leidt onthult en gaat verder. Ook die ziet niets van anderen voor het onthullen.",
  leadsOnly: "Ik leid en schrijf niet mee",
  leadsAndWrites: "Ik leid en schrijf mee als {{label}}",
  namingTitle: "Wat staat er bij een antwoord?",
  naming: {
    named: {
      label: "Met naam",
      hint: "De rol en letter die iedereen aan tafel van elkaar kent.",
    },
    alias: {
      label: "Met een schuilnaam",
      hint: "Zoals “Begeleider B”. Is er maar één van een rol, dan is te raden wie het is.",
    },
    anonymous: {
      label: "Anoniem",
      hint: "Alleen de rol, voor rollen met vier of meer mensen. De anderen houden een schuilnaam.",
    },
  },
  notAnonymous:
    "Anoniem kan pas als vier of meer mensen dezelfde rol hebben; met minder is te raden wie iets schreef.",
  neverLoosens: "Later kan het alleen geslotener worden, nooit opener.",
  nobody: "Zet eerst iemand aan tafel: druk op een rol.",
  start: "Gesprek beginnen",
  starting: "Gesprek begint",
} as const;
