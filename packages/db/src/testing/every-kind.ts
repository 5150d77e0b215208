import { type RecordKind, type RecordOf, records } from "@nabij/domain";
import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";

const measurement = { on: "2026-02-01", value: "twee keer" };

const fields: Readonly<Record<Exclude<RecordKind, "client" | "trajectory">, object>> = {
  intensity: { from: "2026-01-01", hoursPerDay: 7.25, dayPart: "dag", exclusivelyRostered: false },
  deliveredHours: { year: 2026, week: 5, plannedHours: 20.1, deliveredHours: 0 },
  placement: {
    from: "2025-01-01",
    setting: "woonlocatie",
    refusals: [{ on: "2024-12-01", reason: "geen-plek" }],
  },
  explanatoryAnalysis: {
    date: "2025-06-01",
    coversEducation: true,
    coversParticipation: false,
    factors: [{ key: "prikkels", label: "prikkels", effect: "versterken" }],
  },
  diagnosis: { label: "autisme", status: "bekend-met", date: "2020-01-01" },
  goal: { description: "zelf naar de winkel", status: "lopend", startDate: "2026-01-01" },
  evaluation: { date: "2026-02-01", participants: ["begeleider"], independentExpert: false },
  restriction: { form: "toezicht", from: "2026-01-01", isTheOneToOneItself: true },
  regieAssignment: { regieRole: "procesregie", from: "2026-01-01", holder: "team Noord" },
  incident: { date: "2026-01-10", kind: "agressie", reported: false },
  activity: { kind: "school", from: "2026-01-01", hoursPerWeek: 12.5 },
  agreement: { what: "samen koken", madeOn: "2026-02-01", status: "open" },
  transition18: { destination: "eigen woning", funder: "wlz" },
  funding: { scheme: "meerzorg", from: "2026-01-01", amountEuro: 1000, staffShare: 82.5 },
  teamContext: { date: "2026-01-01", stability: "laag", staffLeft: 3, sharedVision: null },
  environment: { date: "2026-01-01", quietRoom: true, lowStimulus: false },
  frameworkStep: { step: 0, title: "Melden" },
  escalation: { table: "cce", askedOn: "2026-01-05" },
  deliveryOrder: { from: "2026-01-01", hoursPerWeek: 40.5, clientAgrees: true },
  careAdvice: { date: "2026-01-05", members: ["gemeente", "school"] },
  requestAssessment: { date: "2026-01-05", conclusion: "inzetten" },
  learningCycle: {
    state: "plan",
    round: 1,
    startedOn: "2026-01-01",
    stateSince: "2026-02-01",
    planB: "terug naar de groep",
  },
  opbouwStep: { what: "alleen naar de bus", from: "2026-02-01", result: "gelukt" },
  opbouwFactors: { date: "2026-02-01", stableTeam: "deels", fearOfChange: "ja" },
  experience: { date: "2026-02-01", what: "met de trein", nearness: "in-de-buurt" },
  crisis: { raisedOn: "2026-02-01", raisedAt: "14:30" },
  regieAppointment: { function: "regiehouder", from: "2026-01-01", hasTime: false },
  jointDecision: { date: "2026-02-01", question: "waar kan dit rustiger" },
  rightsCheck: { date: "2026-02-01", education: "nee", staffInformed: true },
  clientVoice: { date: "2026-02-01", said: "ik wil zelf koken", sharedWith: ["team"] },
  qualityCheck: { date: "2026-02-01", code: "3.b", status: "deels" },
  policyCheck: {
    date: "2026-02-01",
    answers: [{ question: "start", answer: "ja", where: null }],
  },
  improvementProject: {
    title: "rust op de groep",
    weight: 2,
    startedOn: "2026-01-01",
    indicators: [{ label: "dagdelen buiten", value: 3.5, unit: null, on: "2026-02-01" }],
  },
  safetyContact: {
    class: "S4",
    label: "Wzd-functionaris",
    phone: "088 000 00 04",
    availability: "op werkdagen",
    verifiedOn: "2026-02-01",
  },
  reflectionSession: { guide: "nabijheid", startedOn: "2026-02-01", roles: ["begeleider"] },
};

/** A client, a trajectory and one record of every other kind, parents first. */
export function everyKind(): readonly { kind: RecordKind; record: RecordOf<RecordKind> }[] {
  const client = aClient({ legalWorlds: ["wlz", "wmo"], network: [], ownWishesOn: "2026-01-01" });
  const trajectory = aTrajectory({ startReasons: ["prikkelarm"], purpose: "stabilisatie" });
  const parents = { clientId: client.id, trajectoryId: trajectory.id };
  const children = Object.entries(fields).map(([name, own], place) => {
    const kind = name as RecordKind;
    const extra = kind === "goal" ? { measurements: [measurement] } : {};
    return { kind, record: aRecord(kind, { ...parents, ...own, ...extra }, anId(100 + place)) };
  });
  return [
    { kind: "client", record: client },
    { kind: "trajectory", record: trajectory },
    ...children,
  ];
}

/** Whether a kind is about a client; the rest belongs to the organisation itself. */
export function isOfClient(kind: RecordKind): boolean {
  return kind === "client" || records[kind].parent !== null;
}
