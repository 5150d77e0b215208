import { enSayings } from "./en-sayings.ts";
import type { ReportWords } from "./report-words.ts";

/** The English words of the documents. */
export const en: ReportWords = {
  kinds: {
    renewal: {
      title: "Renewal",
      lead: "Why the nearness is needed, what it brought and what is asked now.",
    },
    transfer: { title: "Transfer", lead: "What the next place must know, and what is agreed." },
    passport: { title: "My passport", lead: "This is me. Read it before you come to me." },
    involvement: {
      title: "Say and delivered care",
      lead: "How often and how people were heard, and which hours were delivered.",
    },
    evaluation: {
      title: "Evaluation",
      lead: "Looking back on use, intensity, duration and outcome.",
    },
  },
  sections: {
    why: "Why one-to-one",
    goals: "Goals and what came of them",
    nearness: "How much nearness",
    evaluations: "Evaluations",
    restrictions: "Restrictions",
    opbouw: "Steps towards more room of one's own",
    money: "Money and where it went",
    voice: "The client's voice",
    asked: "What is asked",
    person: "Who it is about",
    analysis: "Explanatory analysis",
    mustKnow: "What you must know",
    days: "What fills the days",
    agreements: "Agreements that run",
    guarantees: "Guarantees",
    regie: "Who holds which regie",
    checklist: "Is everything with it?",
    me: "Who I am",
    wishes: "What I want",
    howNear: "How near",
    notice: "How you notice it is too much",
    helps: "This helps me",
    hinders: "This does not help me",
    important: "Who matters to me",
    heard: "How people were heard",
    hours: "Hours",
    decided: "Decision",
    chosen: "Shared from the conversation",
  },
  labels: {
    planA: "Plan A",
    planB: "Plan B",
    nextPlace: "The next place",
    summary: "Summary",
    worked: "What worked",
    didNotWork: "What did not work",
    lookBackUse: "The use",
    lookBackIntensity: "The intensity",
    lookBackDuration: "The duration",
    lookBackOutcome: "The outcome",
    learned: "Learned",
    behaviour: "What the analysis explains",
    analysisSummary: "In short",
    analysisAgreements: "Agreed because of the analysis",
    ownWishes: "Own wishes",
    futureCare: "When the family no longer can",
    factorNote: "Note",
    placeNote: "About the place",
  },
  gaps: {
    reasons: () => "Why it began",
    necessity: () => "Whether the nearness is still needed and works",
    goals: () => "A goal",
    goalsWithoutMeasure: (count) =>
      count === 1
        ? "For 1 goal: what shows that it is reached"
        : `For ${count} goals: what shows that they are reached`,
    hours: () => "The delivered hours",
    weeksWithoutHours: (count) =>
      count === 1 ? "The hours of 1 week" : `The hours of ${count} weeks`,
    evaluation: () => "An evaluation in this period",
    evaluationWithoutDecision: (count) =>
      count === 1 ? "The decision of an evaluation" : `The decision of ${count} evaluations`,
    evaluationWithoutClient: (count) =>
      count === 1
        ? "Whether the client was heard at the evaluation"
        : `Whether the client was heard at ${count} evaluations`,
    closing: () => "Looking back at the end: use, intensity, duration, outcome",
    restrictionsWithoutGround: (count) =>
      count === 1 ? "The ground of a restriction" : `The ground of ${count} restrictions`,
    stepsWithoutLesson: (count) =>
      count === 1 ? "What a step taught" : `What ${count} steps taught`,
    money: () => "What it is paid from",
    shares: () => "How the money is split: team, place and context",
    renewalDay: () => "The day of the next request",
    wishes: () => "What the client wants",
    voices: () => "What the client says or shows",
    voicesNotShared: (count) =>
      count === 1
        ? "Whether 1 saying may be in this: ask"
        : `Whether ${count} sayings may be in this: ask`,
    planB: () => "Plan B",
    analysis: () => "An explanatory analysis",
    analysisCoverage: (count) =>
      count === 1
        ? "In the analysis: 1 of school, taking part and 18+"
        : `In the analysis: ${count} of school, taking part and 18+`,
    analysisUnread: () => "Who read the analysis",
    regie: (count) =>
      count === 1 ? "1 regie role is not clear" : `${count} regie roles are not clear`,
    factors: () => "What helps and hinders opbouw",
    network: () => "Who is around the client",
    name: () => "What the client wants to be called",
    plan18: () => "The plan for turning 18",
    nextPlace: () => "The next place",
  },
  checks: {
    analysisRead: "The receiver has read the explanatory analysis",
    informationAsked: "It was asked what this person needs",
    fileReceived: "The file came along",
    casusregie: "Somebody holds casusregie",
    behandelregie: "Somebody holds behandelregie",
    placementGuarantee: "A place is promised",
    returnGuarantee: "Coming back is possible",
    dayFilled: "There is school, work or daytime activity",
  },
  subjects: {
    education: "school and learning",
    participation: "taking part",
    age18: "18 and older",
  },
  about: (name, trajectory) => `About ${name}, trajectory ${trajectory}`,
  period: (from, until) => `Period ${from} up to and including ${until}`,
  on: (day) => `As of ${day}`,
  madeOn: (day) => `Made on ${day} with Nabij, from what is recorded.`,
  ownWords: "In our own words",
  table: {
    month: "Month",
    planned: "Planned (hours)",
    delivered: "Delivered (hours)",
    share: "Delivered of planned",
    heard: "Times heard",
    none: "not recorded",
  },
  fileName: {
    renewal: "renewal",
    transfer: "transfer",
    passport: "passport",
    involvement: "involvement",
    evaluation: "evaluation",
  },
  and: "and",
  unknown: "not known",
  sayings: enSayings,
};
