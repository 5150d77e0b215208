import { expect, test } from "vitest";
import { fullGuide } from "../guide/full-guide.ts";
import { pinGuide } from "../guide/guide-hash.ts";
import { aTable, TestTable } from "../testing.ts";
import { replay } from "./evolve.ts";

test("a session starts with labels instead of names, and with the guide it pins", () => {
  const { state } = aTable({
    participants: [
      { role: "client" },
      { role: "begeleider" },
      { role: "begeleider", label: "Invaller" },
      { role: "client" },
    ],
  });
  expect(state.participants.map(({ id, label }) => `${id} ${label}`)).toEqual([
    "P1 Cliënt",
    "P2 Begeleider A",
    "P3 Invaller",
    "P4 Cliënt A",
  ]);
  expect(state.guide).toEqual({ id: "volledig", version: fullGuide.version, hash: fullGuide.hash });
  expect(state.status).toBe("running");
});

test("two people cannot have the same label, and a table has a limit", () => {
  const table = aTable();
  expect(
    table.send({
      type: "addParticipant",
      participant: { role: "begeleider", label: "begeleider a" },
    }),
  ).toEqual({
    type: "LabelTaken",
    label: "begeleider a",
  });
  const many = aTable({
    participants: Array.from({ length: 20 }, () => ({ role: "begeleider" as const })),
  });
  expect(many.send({ type: "addParticipant", participant: { role: "client" } })).toEqual({
    type: "TooManyParticipants",
    max: 20,
  });
  const twice = [
    { role: "client" as const, label: "X" },
    { role: "client" as const, label: "X" },
  ];
  expect(() => aTable({ participants: twice })).toThrow("LabelTaken");
});

test("who comes later or leaves is recorded", () => {
  const table = aTable().must(
    {
      type: "addParticipant",
      participant: { role: "vertegenwoordiger", absent: true, supportedBy: "Begeleider A" },
    },
    { type: "markPresent", participantId: "P5" },
    { type: "markAbsent", participantId: "P1" },
    { type: "markAbsent", participantId: "P1" },
  );
  const presence = table.state.participants.map((person) => person.presence);
  expect(presence).toEqual(["absent", "present", "present", "present", "present"]);
  expect(table.send({ type: "markAbsent", participantId: "P9" })).toEqual({
    type: "UnknownParticipant",
    participantId: "P9",
  });
});

test("negatives wait until the positives are closed", () => {
  const table = aTable();
  expect(table.send({ type: "openQuestion", questionId: "q19" })).toEqual({
    type: "PhaseFirst",
    phaseId: "D",
    first: "C",
  });
  expect(table.send({ type: "closePhase", phaseId: "D" })).toEqual({
    type: "PhaseFirst",
    phaseId: "D",
    first: "C",
  });
  expect(table.send({ type: "closePhase", phaseId: "C" })).toEqual({
    type: "NothingAskedYet",
    phaseId: "C",
  });
  table.opens("q14").must({ type: "closePhase", phaseId: "C" }).opens("q19");
  expect(table.state.openQuestionId).toBe("q19");
  expect(table.send({ type: "closePhase", phaseId: "C" })).toEqual({
    type: "PhaseAlreadyClosed",
    phaseId: "C",
  });
});

test("next walks the whole plan in order and closes each phase behind it", () => {
  const table = aTable({ time: 30 }).must({ type: "next" });
  expect(table.state.openQuestionId).toBe("q14");
  table
    .must({ type: "next" })
    .says("q19", "P1", "Minder rust in huis")
    .must({ type: "next" }, { type: "next" });
  expect(table.state.closedPhases.map(({ phaseId }) => phaseId)).toEqual(["C", "D"]);
  for (let step = 0; step < 6; step += 1) table.must({ type: "next" });
  expect(table.state.openQuestionId).toBe("q69");
  table.must({ type: "next" });
  expect(table.state.closedPhases.at(-1)?.phaseId).toBe("O");
  expect(table.send({ type: "next" })).toEqual({ type: "NothingAfter" });
});

test("back returns to the question before, and stops at the first", () => {
  const table = aTable().must({ type: "next" }, { type: "next" }, { type: "back" });
  expect(table.state.openQuestionId).toBe("q1");
  expect(table.send({ type: "back" })).toEqual({ type: "NothingBefore" });
});

test("next does not slip from a closed positive phase past a waiting one", () => {
  const table = aTable({ time: 30 }).opens("q14");
  table.must({ type: "closePhase", phaseId: "C" }, { type: "next" });
  expect(table.state.openQuestionId).toBe("q19");
});

test("skipping is recorded and moves on, unless the second round is due", () => {
  const table = aTable({ time: 30 }).must({ type: "next" }, { type: "skip" });
  expect(table.state.skipped).toEqual(["q14"]);
  expect(table.state.openQuestionId).toBe("q19");
  table.says("q19", "P1", "niks").must({ type: "skip" }, { type: "skip" });
  expect(table.state.openQuestionId).toBe("q26");
  expect(table.state.skipped).toEqual(["q14", "q19", "q26"]);
  expect(aTable().send({ type: "skip" })).toEqual({ type: "NoQuestionOpen" });
});

test("repeat and explain ask the screen to do something and change nothing", () => {
  const table = aTable().opens("q1");
  const before = table.state;
  expect(table.send({ type: "repeat" })).toMatchObject({
    events: [],
    effects: [{ type: "ReadQuestion", questionId: "q1" }],
  });
  expect(table.send({ type: "explain" })).toMatchObject({
    effects: [{ type: "ExplainQuestion", questionId: "q1" }],
  });
  expect(table.state).toEqual(before);
  expect(aTable().send({ type: "repeat" })).toEqual({ type: "NoQuestionOpen" });
});

test("a pause holds everything still until it is over", () => {
  const table = aTable().must({ type: "pause" });
  expect(table.send({ type: "next" })).toEqual({ type: "SessionPaused" });
  table.must({ type: "resume" });
  expect(table.state.status).toBe("running");
  expect(table.send({ type: "resume" })).toEqual({ type: "NotPaused" });
});

test("two who click next at once give one step: the second is told it is late", () => {
  const table = aTable();
  const seq = table.state.seq;
  const command = { type: "next" as const, expectedSeq: seq, at: "2026-11-21T10:00:00Z" };
  expect(table.receive({ ...command, commandId: "one" })).toMatchObject({ repeated: false });
  expect(table.receive({ ...command, commandId: "two" })).toEqual({
    type: "StaleCommand",
    expectedSeq: seq,
    seq: seq + 1,
  });
});

test("a command sent again is carried out once", () => {
  const table = aTable();
  const command = {
    type: "next" as const,
    expectedSeq: table.state.seq,
    at: "2026-11-21T10:00:00Z",
    commandId: "one",
  };
  table.receive(command);
  const after = table.state;
  expect(table.receive(command)).toEqual({ events: [], effects: [], repeated: true });
  expect(table.state).toEqual(after);
});

test("a session stays with the guide it began with", () => {
  const table = aTable();
  const other = new TestTable(pinGuide({ ...fullGuide, version: "2.0.0" }));
  other.state = table.state;
  expect(other.send({ type: "next" })).toMatchObject({
    type: "OtherGuide",
    pinned: fullGuide.hash,
  });
});

test("nothing happens before the start, after the end, or to a second start", () => {
  expect(new TestTable().send({ type: "next" })).toEqual({ type: "NotStarted" });
  const table = aTable();
  const { sessionId, startedOn } = table.state;
  const again = {
    type: "startSession",
    sessionId: sessionId ?? "",
    today: startedOn ?? "",
    language: "nl",
    time: 30,
    clientName: null,
    trajectoryId: null,
    participants: [],
  } as const;
  expect(table.send({ ...again, participants: [] })).toEqual({ type: "AlreadyStarted" });
  table.must({ type: "closeSession", early: true });
  expect(table.send({ type: "next" })).toEqual({ type: "SessionClosed" });
});

test("a conversation cannot end quietly while the negatives are open; leaving early can, and says so", () => {
  const table = aTable({ time: 30 })
    .opens("q14")
    .must({ type: "next" }, { type: "markAbsent", participantId: "P4" });
  expect(table.send({ type: "closeSession" })).toEqual({
    type: "PhasesStillOpen",
    phaseIds: ["D"],
  });
  table.must({ type: "closeSession", early: true });
  expect(table.state.closing).toMatchObject({ early: true, absent: ["P4"] });
  expect(table.state.closing?.openPhases).toContain("D");
});

test("closing closes what was on the table and lists what was not discussed", () => {
  const table = aTable({ time: 30 })
    .opens("q14")
    .must({ type: "next" })
    .says("q19", "P1", "Minder rust")
    .opens("q47");
  table.must({ type: "closeSession" });
  expect(table.state.closedPhases.map(({ phaseId }) => phaseId)).toEqual(["C", "D", "I"]);
  expect(table.state.closing).toMatchObject({ early: false, openPhases: ["K", "N", "O"] });
  expect(replay(table.events)).toEqual(table.state);
});

test("unknown questions and phases are refused by name", () => {
  const table = aTable({ time: 30 });
  expect(table.send({ type: "openQuestion", questionId: "q15" })).toEqual({
    type: "UnknownQuestion",
    questionId: "q15",
  });
  expect(table.send({ type: "closePhase", phaseId: "A" })).toEqual({
    type: "UnknownPhase",
    phaseId: "A",
  });
});
