/** Words of Vergelijken and its explanation. */
export const comparison = {
  pageTitle: "Vergelijken",
  choose: "Welke vraag en periode",
  firstHalf: "de eerste helft van {{year}}",
  secondHalf: "de tweede helft van {{year}}",
  quarter: "kwartaal {{quarter}} van {{year}}",
  sentence_one: "Over {{period}} telde {{count}} organisatie zijn cliënten.",
  sentence_other: "Over {{period}} telden {{count}} organisaties samen hun cliënten.",
  hiddenSentence_zero: "Alle {{all}} getallen van de groep zijn te zien.",
  hiddenSentence_one:
    "Van de {{all}} getallen van de groep blijft er <figure>{{count}}</figure> verborgen.",
  hiddenSentence_other:
    "Van de {{all}} getallen van de groep blijven er <figure>{{count}}</figure> verborgen.",
  note: {
    notTaken:
      "Jullie deden in deze ronde niet mee; jullie cijfers zitten niet in die van de groep.",
    changed:
      "Jullie gegevens zijn sindsdien verbeterd: hier staat wat jullie nu weten, niet wat toen is opgeteld.",
  },
  own: "bij jullie",
  group: "alle organisaties samen",
  chance: "kan door toeval liggen tussen",
  between: "{{from}} en {{until}} %",
  picture: "van 0 tot 100 %",
  answer: "antwoord",
  together: "samen",
  about: "ongeveer {{number}} cliënten",
  ofAll: "{{count}} van {{of}}",
  notForYou: "niet voor jou",
  by: "Uitgesplitst naar: {{question}}",
  estimate: {
    lead: "Geschat uit deze groepen, in maanden.",
    own: "Bij jullie: een kwart korter dan {{lower}}, de helft korter dan {{median}}, drie kwart korter dan {{upper}}.",
    group: "Alle organisaties samen: {{lower}}, {{median}} en {{upper}}.",
    beyond: "niet te zeggen",
  },
  questions: "Vragen op deze pagina",
  whatCounts: "Wat telt hier mee?",
  newerIndicator: "Deze vraag is nieuwer dan jullie Nabij; de woorden komen met een nieuwe versie.",
  definition: "betekenis",
  population: "over wie",
  referenceDate: "peildatum",
  unit: "eenheid",
  version: "nummer",
  versionOf: "vraag {{number}}, versie {{version}}",
  source: "bron",
  mark: {
    shown: "getoond",
    "te-klein": "verborgen: te weinig",
    "beschermt-andere": "verborgen: beschermt een ander getal",
    "eerder-gepubliceerd": "verborgen: te dicht bij een eerder getal",
    "niet-gecontroleerd": "verborgen: niet te controleren",
    "no-data": "geen gegevens",
    "zero-not-shown": "niemand of bijna niemand: niet getoond",
  },
  absent: {
    title: "Wat er niet staat, en waarom",
    subtitle:
      "Een verborgen getal is voor niemand geopend, of het zou iets over één cliënt kunnen zeggen.",
    none: "Alles wat gevraagd is, is te zien.",
    figures_one: "{{count}} getal",
    figures_other: "{{count}} getallen",
    why: {
      "te-klein":
        "Te weinig cliënten, te weinig organisaties, of één organisatie die bijna alles uitmaakt.",
      "beschermt-andere": "Met dit getal erbij was een ander, te klein getal uit te rekenen.",
      "eerder-gepubliceerd":
        "Een eerdere publicatie zegt bijna hetzelfde; het verschil zou over enkele cliënten gaan.",
      "niet-gecontroleerd":
        "De controle die probeert verborgen getallen uit te rekenen was niet op tijd klaar. Dan blijft de hele tabel dicht.",
      "zero-not-shown": "Dat iets bij niemand voorkomt is ook informatie over mensen.",
      "no-data": "Geen enkele organisatie heeft hier cliënten, of de vraag is niet gesteld.",
    },
  },
  bands: {
    title: "Waar organisaties liggen",
    subtitle:
      "In banden, zonder namen, zonder laagste of hoogste. Jullie band is hier opgezocht; niemand anders weet welke dat is.",
    share: "{{question}} Aandeel “{{answers}}”",
    band: "{{from}} tot {{until}} %",
    organisations_one: "{{count}} organisatie",
    organisations_other: "{{count}} organisaties",
    own: "hier liggen jullie",
    detail: {
      nothing: "Er zijn te weinig organisaties met genoeg cliënten om iets te zeggen.",
      pooled:
        "Er zijn te weinig organisaties voor een verdeling; er is alleen het cijfer van allemaal samen.",
      halves: "Twee delen, elk van ten minste drie organisaties. Fijner kan niet veilig.",
      quarters: "Hooguit vier delen, elk van ten minste drie organisaties.",
    },
    none: {
      "not-counted": "Jullie eigen aandeel staat er niet bij: je ziet niet alle cliënten.",
      "too-few-clients_one": "Jullie hebben geen eigen band: daarvoor is {{count}} cliënt nodig.",
      "too-few-clients_other":
        "Jullie hebben geen eigen band: daarvoor zijn {{count}} cliënten nodig.",
      "no-bands": "Er zijn geen banden om jullie aandeel in te zoeken.",
    },
  },
  context: {
    title: "Wat ernaast hoort",
    text: "Verschillen komen niet alleen door cliënten. Ook het team, de plek en het plan maken uit hoeveel één-op-éénzorg er is. Lees de cijfers hierboven niet zonder deze.",
  },
  facts: {
    title: "Waar deze cijfers vandaan komen",
    plan: "plan",
    planOf: "{{title}}, versie {{version}}",
    period: "periode",
    organisations: "deelnemers",
    organisationsOf_one: "{{count}} organisatie in {{groups}} rechtspersonen of groepen",
    organisationsOf_other: "{{count}} organisaties in {{groups}} rechtspersonen of groepen",
    published: "gepubliceerd",
    hub: "hub",
    rules: "regels",
    rulesOf:
      "ten minste {{clients}} cliënten en {{least}} organisaties; niemand meer dan {{largestShare}} %; wie rekent komt nooit dichterbij dan {{intervalWidth}} cliënten; aantallen op {{roundingBase}}-tallen; procenten komen van afgeronde aantallen en tellen daarom niet altijd op tot 100",
    hash: "vingerafdruk van het plan",
  },
  file: {
    question: "vraag",
    row: "groep",
    answer: "antwoord",
    ownClients: "eigen cliënten",
    ownOf: "eigen cliënten in deze groep",
    ownShare: "eigen aandeel in %",
    chanceFrom: "toeval van %",
    chanceUntil: "toeval tot %",
    groupClients: "alle organisaties: cliënten, afgerond",
    groupShare: "alle organisaties: aandeel in %",
    mark: "teken",
  },
  empty: {
    alone: {
      title: "Jullie vergelijken nog niet met anderen",
      text: "Alles in Nabij werkt ook zonder. Wie wil vergelijken sluit aan bij een hub; er gaat nooit een gegeven van één cliënt of een klein getal weg. De beheerder kan aansluiten.",
    },
    waiting: {
      title: "Er is nog niets gepubliceerd",
      text: "Jullie doen mee. Zodra een ronde over een afgesloten periode klaar is, staan de cijfers hier.",
    },
  },
  toFederation: "Naar de aansluiting",
  guide: {
    link: "Hoe werkt dit, en wie komt wat te weten?",
    pageTitle: "Uitleg van het vergelijken",
    where: "Je bent hier",
    sentence: "Iedereen telt mee, en niemand laat zijn getal zien.",
    lead: "Organisaties tellen hun cliënten op zonder dat iemand, ook de hub niet, het getal van een ander kan lezen. Wat te klein is gaat nooit open.",
    whoTitle: "Wie komt wat te weten?",
    who: {
      self: {
        name: "Jullie zelf",
        learns: "Alles van jullie eigen cliënten, en wat er gepubliceerd is.",
        never: "Nooit een getal van een ander.",
      },
      hub: {
        name: "De hub, die optelt",
        learns:
          "Wie meedoet, en per vakje: bij hoeveel organisaties iemand voorkomt. Zijn dat er genoeg, dan ook hoeveel cliënten samen.",
        never:
          "Nooit het getal van één organisatie, en van een te klein vakje alleen bij hoeveel organisaties iemand voorkomt.",
      },
      others: {
        name: "De andere organisaties",
        learns:
          "Wie meedoet, bij hoeveel organisaties iemand in een vakje voorkomt, en de publicatie.",
        never: "Nooit een getal van jullie, en geen som die niet gepubliceerd is.",
      },
      everybody: {
        name: "Iedereen",
        learns: "De publicatie: afgeronde aantallen en hele procenten.",
        never: "Verder niets.",
      },
    },
    howTitle: "Hoe gaat een ronde?",
    how: {
      plan: "De hub stelt een vaste vraag, met zijn handtekening eronder. Jullie Nabij doet alleen mee als het die vraag kent, als de regels streng genoeg zijn en als er minstens vijf organisaties meedoen die jullie vertrouwen.",
      count:
        "Jullie Nabij telt de eigen cliënten. Elke cliënt telt één keer, ook met meer trajecten.",
      mask: "Elk getal krijgt een masker dat alleen in de som van allemaal wegvalt. Pas dan gaat het naar de hub.",
      gate: "Eerst gaat alleen open bij hoeveel organisaties iemand voorkomt. Iedere deelnemer telt dat zelf na.",
      open: "Alleen waar genoeg organisaties zijn gaat de som open. De rest blijft voor altijd dicht.",
      check:
        "Voor de publicatie probeert een controle alle verborgen getallen uit te rekenen. Lukt dat te goed, dan wordt er meer verborgen.",
      publish:
        "Wat overblijft wordt afgerond, ondertekend en in een logboek gezet dat niemand achteraf kan veranderen.",
    },
    marksTitle: "Drie tekens die nooit door elkaar lopen",
    marks: {
      hidden: "Verborgen: er is een getal, en het zou te veel zeggen.",
      "no-data": "Geen gegevens: niemand heeft hierover iets aangeleverd.",
      "zero-not-shown":
        "Niemand of bijna niemand: dat zeggen we niet, want ook nul zegt iets over mensen.",
    },
    neverTitle: "Wat hier nooit komt",
    never:
      "Geen ranglijst, geen beste of slechtste, geen namen, en geen cijfer van “de anderen zonder ons”: met dat laatste was een ander terug te rekenen.",
    limitsTitle: "Waar dit ophoudt",
    limits: {
      review: "Geen onafhankelijke deskundige in versleuteling heeft dit al beoordeeld.",
      lie: "Een organisatie die een geloofwaardig verkeerd getal geeft wordt niet opgemerkt. Een onmogelijk getal wel.",
      twice: "Een cliënt die bij twee organisaties zorg krijgt telt bij allebei.",
      gate: "Elke deelnemer ziet bij hoeveel organisaties iemand in een vakje voorkomt. Daarom zijn de vakjes grof.",
      hub: "De hub beslist eerlijk of een vakje tien cliënten heeft voordat het verder vraagt. Samen met andere organisaties kan een oneerlijke hub meer te weten komen dan alleen.",
      noise: "Er is geen wiskundige garantie met ruis (differential privacy).",
    },
  },
} as const;
