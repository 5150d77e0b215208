import { nlSayings } from "./nl-sayings.ts";
import type { ReportWords } from "./report-words.ts";

/** The Dutch words of the documents. */
export const nl: ReportWords = {
  kinds: {
    renewal: {
      title: "Heraanvraag",
      lead: "Waarom de nabijheid nodig is, wat zij bracht en wat er nu wordt gevraagd.",
    },
    transfer: {
      title: "Overdracht",
      lead: "Wat de volgende plek moet weten, en wat is afgesproken.",
    },
    passport: { title: "Mijn paspoort", lead: "Dit ben ik. Lees het voordat je bij me komt." },
    involvement: {
      title: "Inspraak en geleverde zorg",
      lead: "Hoe vaak en hoe er is geluisterd, en welke uren er zijn gemaakt.",
    },
    evaluation: {
      title: "Evaluatie",
      lead: "Terugkijken op inzet, intensiteit, duur en uitkomst.",
    },
  },
  sections: {
    why: "Waarom één-op-één",
    goals: "Doelen en wat ervan kwam",
    nearness: "Hoeveel nabijheid",
    evaluations: "Evaluaties",
    restrictions: "Beperkingen",
    opbouw: "Stappen naar meer eigen ruimte",
    money: "Geld en waar het naartoe ging",
    voice: "De stem van de cliënt",
    asked: "Wat wordt gevraagd",
    person: "Om wie het gaat",
    analysis: "Verklarende analyse",
    mustKnow: "Wat je moet weten",
    days: "Hoe de dagen eruitzien",
    agreements: "Afspraken die lopen",
    guarantees: "Garanties",
    regie: "Wie heeft de regie",
    checklist: "Is alles mee?",
    me: "Wie ik ben",
    wishes: "Wat ik wil",
    howNear: "Hoe dichtbij",
    notice: "Zo merk je dat het te veel is",
    helps: "Dit helpt mij",
    hinders: "Dit helpt mij niet",
    important: "Wie belangrijk voor mij is",
    heard: "Hoe er is geluisterd",
    hours: "Uren",
    decided: "Besluit",
    chosen: "Uit het gesprek gedeeld",
  },
  labels: {
    planA: "Plan A",
    planB: "Plan B",
    nextPlace: "De plek hierna",
    summary: "Samenvatting",
    worked: "Wat werkte",
    didNotWork: "Wat niet werkte",
    lookBackUse: "De inzet",
    lookBackIntensity: "De intensiteit",
    lookBackDuration: "De duur",
    lookBackOutcome: "De uitkomst",
    learned: "Geleerd",
    behaviour: "Wat de analyse verklaart",
    analysisSummary: "In het kort",
    analysisAgreements: "Afgesproken naar aanleiding van de analyse",
    ownWishes: "Eigen wensen",
    futureCare: "Als de familie het niet meer kan",
    factorNote: "Toelichting",
    placeNote: "Over de plek",
  },
  gaps: {
    reasons: () => "Waarom het begon",
    necessity: () => "Of de nabijheid nog nodig is en werkt",
    goals: () => "Een doel",
    goalsWithoutMeasure: (count) =>
      count === 1
        ? "Bij 1 doel: waaraan je ziet dat het is gehaald"
        : `Bij ${count} doelen: waaraan je ziet dat het is gehaald`,
    hours: () => "De geleverde uren",
    weeksWithoutHours: (count) =>
      count === 1 ? "De uren van 1 week" : `De uren van ${count} weken`,
    evaluation: () => "Een evaluatie in deze periode",
    evaluationWithoutDecision: (count) =>
      count === 1 ? "Het besluit van een evaluatie" : `Het besluit van ${count} evaluaties`,
    evaluationWithoutClient: (count) =>
      count === 1
        ? "Of de cliënt bij de evaluatie is gehoord"
        : `Of de cliënt bij ${count} evaluaties is gehoord`,
    closing: () => "Het terugkijken bij de afsluiting: inzet, intensiteit, duur, uitkomst",
    restrictionsWithoutGround: (count) =>
      count === 1 ? "De grondslag van een beperking" : `De grondslag van ${count} beperkingen`,
    stepsWithoutLesson: (count) =>
      count === 1 ? "Wat een stap heeft geleerd" : `Wat ${count} stappen hebben geleerd`,
    money: () => "Waar het van wordt betaald",
    shares: () => "Hoe het geld is verdeeld: team, plek en omgeving",
    renewalDay: () => "De dag van de volgende aanvraag",
    wishes: () => "Wat de cliënt zelf wil",
    voices: () => "Wat de cliënt zegt of laat zien",
    voicesNotShared: (count) =>
      count === 1
        ? "Of 1 uitspraak hierin mag: vraag het"
        : `Of ${count} uitspraken hierin mogen: vraag het`,
    planB: () => "Plan B",
    analysis: () => "Een verklarende analyse",
    analysisCoverage: (count) =>
      count === 1
        ? "In de analyse: 1 van school, meedoen en 18+"
        : `In de analyse: ${count} van school, meedoen en 18+`,
    analysisUnread: () => "Wie de analyse heeft gelezen",
    regie: (count) =>
      count === 1 ? "1 regierol is niet helder" : `${count} regierollen zijn niet helder`,
    factors: () => "Wat opbouw helpt en hindert",
    network: () => "Wie er om de cliënt heen staan",
    name: () => "Hoe de cliënt wil heten",
    plan18: () => "Het plan voor 18 jaar",
    nextPlace: () => "De plek hierna",
  },
  checks: {
    analysisRead: "De verklarende analyse is gelezen door de ontvanger",
    informationAsked: "Er is gevraagd wat deze persoon nodig heeft",
    fileReceived: "Het dossier is mee",
    casusregie: "De casusregie ligt bij iemand",
    behandelregie: "De behandelregie ligt bij iemand",
    placementGuarantee: "Er is een plek beloofd",
    returnGuarantee: "Terugkomen mag",
    dayFilled: "Er is school, werk of dagbesteding",
  },
  subjects: { education: "school en leren", participation: "meedoen", age18: "18 jaar en ouder" },
  about: (name, trajectory) => `Over ${name}, traject ${trajectory}`,
  period: (from, until) => `Periode ${from} tot en met ${until}`,
  on: (day) => `Stand van ${day}`,
  madeOn: (day) => `Gemaakt op ${day} met Nabij, uit wat er is vastgelegd.`,
  ownWords: "In eigen woorden",
  table: {
    month: "Maand",
    planned: "Gepland (uur)",
    delivered: "Geleverd (uur)",
    share: "Geleverd van gepland",
    heard: "Keer gehoord",
    none: "niet vastgelegd",
  },
  fileName: {
    renewal: "heraanvraag",
    transfer: "overdracht",
    passport: "paspoort",
    involvement: "betrokkenheid",
    evaluation: "evaluatie",
  },
  and: "en",
  unknown: "niet bekend",
  sayings: nlSayings,
};
