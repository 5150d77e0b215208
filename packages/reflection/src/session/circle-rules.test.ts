import { expect, test } from "vitest";
import { aCircle, aTable, type BareCommand, leader, TestTable } from "../testing.ts";
import { attachTexts, detachTexts, withdrawnTexts } from "./answer-texts.ts";
import { replay } from "./evolve.ts";

const seat = (participantId: string) => ({ kind: "participant", participantId }) as const;

const answer = (participantId: string, questionId: string, text: string): BareCommand => ({
  type: "answer",
  questionId,
  participantId,
  kind: "answered",
  text,
});

const option = (text: string, lessNearness: boolean, participantId = "P2"): BareCommand => ({
  type: "proposeOption",
  participantId,
  text,
  lessNearness,
});

/** P2 lays out three options with their harm on their own device. */
function withOptions(table: TestTable): TestTable {
  table.from("P2", option("Een uur alleen", true), option("Blijven", false), option("Meer", false));
  for (const optionId of ["O1", "O2", "O3"])
    table.from("P2", { type: "nameHarm", optionId, participantId: "P2", text: "Het kost iets" });
  return table;
}

const stance = (participantId: string, optionId: string, step = 3): BareCommand => ({
  type: "takeStance",
  optionId,
  participantId,
  step,
  text: `Reden van ${participantId}`,
});

test("who leads writes for whoever has no device, and for nobody who has", () => {
  const table = aCircle().must({ type: "openQuestion", questionId: "q1" });
  expect(table.send(answer("P5", "q1", "Namens mij"), leader)).not.toHaveProperty("type");
  const forOthers: BareCommand[] = [
    answer("P2", "q1", "Niet van mij"),
    { type: "setReady", participantId: "P2", roundId: "q1", ready: true },
    { type: "describeMoment", participantId: "P2", text: "Niet van mij" },
    option("Niet van mij", true),
    { type: "giveConsent", participantId: "P2", given: false, model: false },
    { type: "raiseSafety", participantId: "P2", cardId: "k", class: "S1" },
    { type: "changeDevice", participantId: "P2", device: "table" },
    { type: "acceptAgreement", agreementId: "AG1", participantIds: ["P5", "P2"] },
  ];
  for (const by of [leader, { kind: "table" }] as const)
    for (const command of forOthers)
      expect(table.send(command, by)).toEqual({ type: "NotYours", command: command.type });
});

test("a participant speaks for themselves alone and moves nothing", () => {
  const table = aCircle().must({ type: "openQuestion", questionId: "q1" });
  const notTheirs: BareCommand[] = [
    answer("P3", "q1", "x"),
    { type: "next" },
    { type: "reveal", roundId: "q1" },
    { type: "askProbe" },
    { type: "markAbsent", participantId: "P3" },
    { type: "discussLoneView", loneViewId: "q1:A1" },
    { type: "changeNaming", naming: "alias" },
    { type: "handOver", participantId: "P2" },
  ];
  for (const command of notTheirs)
    expect(table.send(command, seat("P2"))).toEqual({ type: "NotYours", command: command.type });
  expect(table.send({ type: "facilitatorLost" }, leader)).toMatchObject({ type: "NotYours" });
});

test("nobody writes anything before they said yes, and who says no is not waited for", () => {
  const table = aCircle();
  table.must({ type: "openQuestion", questionId: "q1" });
  table.from("P7", { type: "giveConsent", participantId: "P7", given: false, model: false });
  const words: BareCommand[] = [
    answer("P7", "q1", "x"),
    { type: "describeMoment", participantId: "P7", text: "x" },
    option("x", true, "P7"),
    { type: "placeInField", participantId: "P7", perspective: "own", nearness: 1, autonomy: 1 },
  ];
  for (const command of words)
    expect(table.send(command, seat("P7"))).toEqual({ type: "ConsentFirst", participantId: "P7" });
  const safety: BareCommand = {
    type: "raiseSafety",
    participantId: "P7",
    cardId: "k1",
    class: "S5",
  };
  expect(table.send(safety, seat("P7"))).not.toHaveProperty("type");
  expect(table.seenBy(leader).together?.round?.waitingFor).not.toContain("P7");
});

test("consent taken back takes every word along, and the list of what to erase names them", () => {
  const table = withOptions(aCircle({ writing: "first" }));
  table.must({ type: "openQuestion", questionId: "q1" });
  table.from(
    "P2",
    answer("P2", "q1", "GEHEIM antwoord"),
    { type: "setReady", participantId: "P2", roundId: "q1", ready: true },
    { type: "describeMoment", participantId: "P2", text: "GEHEIM moment" },
    stance("P2", "O1"),
    option("GEHEIM keuze", false),
    { type: "placeInField", participantId: "P2", perspective: "own", nearness: 1, autonomy: 1 },
    { type: "raiseSafety", participantId: "P2", cardId: "k", class: "S3" },
    {
      type: "handleSafety",
      participantId: "P2",
      cardId: "k",
      choice: "no-report",
      text: "GEHEIM briefje",
    },
    { type: "giveConsent", participantId: "P2", given: false, model: false },
  );
  const { state } = table;
  expect(JSON.stringify(state)).not.toMatch(/GEHEIM|Een uur alleen|Het kost iets|Reden van P2/);
  const gone = new Set(withdrawnTexts(table.events));
  const kept = table.events.filter(({ seq }) => !gone.has(seq));
  expect(JSON.stringify(kept)).not.toMatch(/GEHEIM|Een uur alleen|Het kost iets|Reden van P2/);
  expect([state.positions, state.stances, state.moment]).toEqual([[], [], null]);
  expect(state.answers).toMatchObject([{ status: "withdrawn", text: null }]);
  expect(state.rounds.find(({ roundId }) => roundId === "q1")?.ready).toEqual([]);
  expect(state.safetyCards).toMatchObject([{ class: "S3", text: null, recorded: true }]);
});

test("consent can be taken back when the session is over; other words cannot be added", () => {
  const table = aCircle().must({ type: "openQuestion", questionId: "q1" });
  table.from("P2", answer("P2", "q1", "Nog van mij"));
  table.must({ type: "closeSession", early: true });
  expect(table.send(answer("P2", "q1", "Te laat"), seat("P2"))).toEqual({ type: "SessionClosed" });
  table.from("P2", { type: "giveConsent", participantId: "P2", given: false, model: false });
  expect(JSON.stringify(table.state)).not.toContain("Nog van mij");
});

test("the positives come first for who prepares alone too", () => {
  const table = aCircle({ beforehand: true });
  expect(table.send(answer("P2", "q19", "Nadeel"), seat("P2"))).toEqual({
    type: "PhaseFirst",
    phaseId: "D",
    first: "C",
  });
  table.from("P2", answer("P2", "q14", "Rust"), answer("P2", "q19", "Nadeel"));
  expect(table.send(answer("P3", "q19", "Nadeel"), seat("P3"))).toMatchObject({
    type: "PhaseFirst",
  });
  table.must({ type: "openQuestion", questionId: "q1" });
  expect(table.state.stage).toBe("questions");
  expect(table.send({ type: "openStage", stage: "beforehand" }, leader)).toEqual({
    type: "NothingBefore",
  });
  expect(table.send({ type: "reveal", roundId: "q19" }, leader)).toMatchObject({
    type: "QuestionNotOpen",
  });
});

test("going on waits for the reveal by what everybody knows, never by who wrote", () => {
  const table = aCircle().must({ type: "openQuestion", questionId: "q1" });
  const before = table.seenBy(leader).whyNot;
  expect(before.next).toEqual({ type: "RevealFirst", roundIds: ["q1"] });
  table.from("P2", answer("P2", "q1", "Ongezien"));
  expect(table.seenBy(leader).whyNot).toEqual(before);
  expect(table.send({ type: "skip" }, leader)).not.toHaveProperty("type");
  table.must({ type: "openQuestion", questionId: "q1" });
  table.from("P2", { type: "setReady", participantId: "P2", roundId: "q1", ready: true });
  expect(table.send({ type: "skip" }, leader)).toEqual({ type: "RevealFirst", roundIds: ["q1"] });
});

test("a follow-up that an answer calls for is the writer's alone until the reveal", () => {
  const table = aCircle().must({ type: "openQuestion", questionId: "q14" }, { type: "skip" });
  table.must({ type: "closePhase", phaseId: "C" }, { type: "openQuestion", questionId: "q19" });
  table.from("P2", answer("P2", "q19", "niks"));
  expect(table.seenBy(seat("P2")).current?.asked).toHaveLength(1);
  for (const viewer of [leader, seat("P3"), { kind: "table" }] as const)
    expect(table.seenBy(viewer).current?.asked).toEqual([]);
});

test("who is waited for is told by ticks, and not by who wrote", () => {
  const table = aCircle().must({ type: "openQuestion", questionId: "q1" });
  table.from("P2", answer("P2", "q1", "Klaar, maar nog niet gezegd"));
  for (const viewer of [leader, seat("P2"), seat("P3")] as const)
    expect(table.seenBy(viewer).current?.waitingFor).toContain("P2");
  table.from("P2", { type: "setReady", participantId: "P2", roundId: "q1", ready: true });
  expect(table.seenBy(seat("P3")).current?.waitingFor).not.toContain("P2");
});

test("a tick goes with the words: withdrawing before the reveal takes it off", () => {
  const table = aCircle().must({ type: "openQuestion", questionId: "q1" });
  const tick = { type: "setReady", participantId: "P2", roundId: "q1", ready: true } as const;
  expect(table.send(tick, seat("P2"))).toEqual({ type: "AnswerFirst", roundId: "q1" });
  table.from("P2", answer("P2", "q1", "Even"), tick);
  const answerId = table.state.answers[0]?.id ?? "";
  table.from("P2", { type: "withdrawAnswer", answerId });
  expect(table.seenBy(leader).together?.round?.ready).toEqual([]);
});

test("on a device that is passed round nobody's hidden words, cards or hints are shown", () => {
  const table = aCircle({
    facilitatorSeat: 0,
    participants: [{ role: "gedragswetenschapper", device: "table" }, { role: "begeleider" }],
  });
  const lead = { kind: "facilitator", participantId: "P1" } as const;
  table.must({ type: "openQuestion", questionId: "q1" });
  table.send(answer("P1", "q1", "Van wie leidt"), lead);
  table.send({ type: "raiseSafety", participantId: "P1", cardId: "kaart-1", class: "S2" }, lead);
  for (const viewer of [lead, { kind: "table" }] as const)
    expect(JSON.stringify(table.seenBy(viewer))).not.toMatch(/Van wie leidt|kaart-1/);
});

test("a call for help reaches who leads and no one else, not even as a number", () => {
  const table = aCircle();
  const before = table.seenBy(seat("P3"));
  table.from("P2", { type: "askHuman", participantId: "P2" });
  expect(table.seenBy(seat("P3"))).toEqual(before);
  expect(table.seenBy(leader).together?.helpAsked).toEqual(["P2"]);
});

test("a minute without a facilitator and any professional who said yes may take over", () => {
  const table = aCircle();
  const lost = { type: "facilitatorLost", commandId: "l", expectedSeq: 0 } as const;
  table.receive({ ...lost, at: "2026-11-21T10:00:00Z" }, { kind: "node" });
  const over = (participantId: string, at: string, commandId: string) =>
    table.receive(
      { type: "takeOver", participantId, commandId, expectedSeq: 0, at },
      seat(participantId),
    );
  expect(over("P7", "2026-11-21T10:00:30Z", "a")).toEqual({
    type: "FacilitatorPresent",
    seconds: 30,
  });
  expect(over("P1", "2026-11-21T10:01:01Z", "b")).toMatchObject({ type: "MayNotLead" });
  expect(over("P7", "2026-11-21T10:01:01Z", "c")).not.toHaveProperty("type");
  expect(table.state.facilitator).toEqual({ participantId: "P7", lostAt: null });
});

test("a session opens with what was agreed last time, and those words can be erased", () => {
  const previous = {
    closedOn: "2026-08-01",
    agreements: [
      { what: "Zelf koken", who: "Begeleider A", when: "2026-09-01", status: "nagekomen" as const },
    ],
    field: [{ role: "begeleider" as const, nearness: 80, autonomy: 20 }],
  };
  const table = aTable({ previous });
  expect(table.seenBy({ kind: "table" }).together?.previous).toEqual(previous);
  const { events: bare, texts } = detachTexts(table.events);
  expect(JSON.stringify(bare)).not.toContain("Zelf koken");
  expect(attachTexts(bare, texts)).toEqual(table.events);
  const erased = replay(bare).previous?.agreements;
  expect(erased).toEqual([{ what: null, who: null, when: "2026-09-01", status: "nagekomen" }]);
  expect(aTable().seenBy({ kind: "table" }).together?.previous).toBeNull();
});

test("who cannot lead is not given the lead at the start", () => {
  const start = (facilitatorSeat: number) =>
    new TestTable().send({
      type: "startSession",
      sessionId: "s",
      today: "2026-11-21",
      language: "nl",
      time: 30,
      clientName: null,
      trajectoryId: null,
      participants: [{ role: "client" }],
      facilitatorSeat,
    });
  expect(start(0)).toEqual({ type: "MayNotLead", participantId: "P1" });
  expect(start(4)).toEqual({ type: "UnknownParticipant", participantId: "P5" });
});
