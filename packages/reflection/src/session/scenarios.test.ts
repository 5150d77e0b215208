import { expect, test } from "vitest";
import { textLength } from "../answer/plain-text.ts";
import { report } from "../report/report.ts";
import { aCircle, aTable, type BareCommand, circle, leader, type TestTable } from "../testing.ts";

const seat = (participantId: string) => ({ kind: "participant", participantId }) as const;

const byOf = (who: string) => (who === "P5" || who === "P6" ? leader : seat(who));

/** Somebody writes on their own device, or through who leads when they have none. */
function writes(table: TestTable, who: string, questionId: string, said: object): void {
  const command = { type: "answer", questionId, participantId: who, kind: "answered", ...said };
  const outcome = table.send(command as BareCommand, byOf(who));
  if ("type" in outcome) throw new Error(JSON.stringify(outcome));
}

function ready(table: TestTable, roundId: string, ...people: readonly string[]): void {
  for (const who of people)
    table.send({ type: "setReady", participantId: who, roundId, ready: true }, byOf(who));
}

/** Everyone writes in the open question and ticks; nothing is revealed yet. */
function allWrite(table: TestTable, questionId: string, scaleOf: (seat: number) => number): void {
  circle.forEach((who, index) => {
    writes(table, who, questionId, { text: `woord van ${who}`, scale: scaleOf(index) });
  });
  ready(table, questionId, ...circle);
}

const propose = (what: string): BareCommand => ({
  type: "proposeAgreement",
  agreement: {
    kind: "actie",
    what,
    whoId: "P2",
    when: "2026-12-15",
    signOfSuccess: "Het lukt drie keer",
  },
});

test("§5.1 before the reveal a device receives its own text only, and after it everyone's", () => {
  const table = aCircle().must({ type: "openQuestion", questionId: "q1" });
  const before = JSON.stringify(table.seenBy(seat("P3")));
  writes(table, "P2", "q1", { text: "Alleen voor mij" });
  expect(JSON.stringify(table.seenBy(seat("P3")))).toBe(before);
  expect(table.seenBy(seat("P2")).answers.map(({ text }) => text)).toEqual(["Alleen voor mij"]);
  for (const reader of [leader, { kind: "table" }, { kind: "organisation" }] as const)
    expect(JSON.stringify(table.seenBy(reader))).not.toContain("Alleen voor mij");
  for (const who of circle) if (who !== "P2") writes(table, who, "q1", { text: `Van ${who}` });
  ready(table, "q1", ...circle);
  table.must({ type: "reveal", roundId: "q1" });
  expect(table.seenBy(seat("P3")).answers.map(({ label }) => label)).toEqual([
    "Cliënt",
    "Begeleider A",
    "Begeleider B",
    "Begeleider C",
    "Begeleider D",
    "Gedragswetenschapper A",
    "Zorgmanager A",
  ]);
});

test("§5.1 a late joiner answers before they see, on every channel", () => {
  const table = aCircle().must({ type: "openQuestion", questionId: "q12" });
  allWrite(table, "q12", (index) => (index === 6 ? 1 : 5));
  table.must(
    { type: "reveal", roundId: "q12" },
    { type: "groupAnswers", questionId: "q12", groups: [groupOfFirst(table)] },
    { type: "addParticipant", participant: { role: "gedragswetenschapper", device: "own" } },
  );
  const late = seat("P8");
  const seen = table.seenBy(late);
  expect(seen.answers).toEqual([]);
  expect(JSON.stringify(seen)).not.toMatch(/woord van|samen gelegd/);
  expect([seen.together?.loneViews, seen.together?.groups]).toEqual([[], []]);
  table.from("P8", { type: "giveConsent", participantId: "P8", given: true, model: false });
  table.from("P8", {
    type: "answer",
    questionId: "q12",
    participantId: "P8",
    kind: "dont-know",
  });
  const after = table.seenBy(late);
  expect(after.answers).toHaveLength(8);
  expect(after.together?.loneViews).toHaveLength(1);
  expect(after.together?.groups[0]?.groups.flatMap(({ answerIds }) => answerIds)).toHaveLength(8);
});

function groupOfFirst({ state }: TestTable) {
  const answerIds = state.answers.slice(0, 2).map(({ id }) => id);
  return { id: "g1", title: "samen gelegd", answerIds };
}

test("§5.3 two ticks from the same moment both count, and two reveals are one", () => {
  const table = aCircle().must({ type: "openQuestion", questionId: "q1" });
  for (const who of circle) writes(table, who, "q1", { text: `Van ${who}` });
  const tick = (participantId: string) =>
    ({
      type: "setReady",
      participantId,
      roundId: "q1",
      ready: true,
      commandId: `tick-${participantId}`,
      at: "2026-11-21T10:00:00Z",
      expectedSeq: table.seenBy(byOf(participantId)).seq,
    }) as const;
  const ticks = circle.map((who) => ({ who, command: tick(who) }));
  for (const { who, command } of ticks) table.receive(command, byOf(who));
  expect(table.state.rounds[0]?.ready).toEqual(circle);
  const seq = table.seenBy(leader).seq;
  const reveal = { type: "reveal", roundId: "q1", at: "2026-11-21T10:00:00Z" } as const;
  const [first, second] = ["one", "two"].map((commandId) =>
    table.receive({ ...reveal, commandId, expectedSeq: seq }, leader),
  );
  expect(first).toMatchObject({ events: [{ type: "Revealed" }] });
  expect(second).toMatchObject({ type: "StaleCommand" });
  expect(table.events.filter(({ type }) => type === "Revealed")).toHaveLength(1);
});

test("§5.5 one person silent: the reveal waits until they are ready or marked absent, and says so", () => {
  const table = aCircle().must({ type: "openQuestion", questionId: "q1" });
  for (const who of circle) if (who !== "P7") writes(table, who, "q1", { text: `Van ${who}` });
  ready(table, "q1", ...circle);
  expect(table.send({ type: "reveal", roundId: "q1" }, leader)).toEqual({
    type: "NotAllReady",
    roundId: "q1",
    participantIds: ["P7"],
  });
  expect(table.seenBy(leader).together?.round?.whyNot).toMatchObject({ type: "NotAllReady" });
  table.must({ type: "markAbsent", participantId: "P7" }, { type: "reveal", roundId: "q1" });
  expect(table.events.at(-1)).toMatchObject({ type: "Revealed", absent: ["P7"] });
  table.must({ type: "markPresent", participantId: "P7" });
  expect(table.seenBy(seat("P7")).answers).toEqual([]);
});

test("§5.6 from anonymous back to names is refused, for good", () => {
  const table = aCircle({ naming: "anonymous" });
  for (const naming of ["named", "alias"] as const)
    expect(table.send({ type: "changeNaming", naming }, leader)).toEqual({
      type: "NamingNeverLoosens",
      from: "anonymous",
      to: naming,
    });
  table.must({ type: "markAbsent", participantId: "P2" });
  expect(table.state.anonymousRoles).toEqual(["begeleider"]);
});

test("§5.6 names that were typed in leave the screen, and agreements, when the session goes to aliases", () => {
  const people = [{ role: "begeleider" as const, label: "Fatima" }, { role: "client" as const }];
  const table = aTable({ naming: "named", participants: people });
  table.must(
    { type: "proposeAgreement", agreement: { kind: "actie", what: "Wandelen", who: "Fatima" } },
    { type: "changeNaming", naming: "alias" },
  );
  expect(JSON.stringify(table.seenBy({ kind: "table" }))).not.toContain("Fatima");
  expect(table.state.agreements[0]).toMatchObject({ who: "Begeleider A", whoId: "P1" });
});

test("§5.12 “mogen we de deur op slot doen?” gets no verdict: the steps name who is asked, and alternatives", () => {
  const table = aTable();
  const outcome = table.send(propose("Mogen we de deur op slot doen?"));
  expect(outcome).toMatchObject({
    effects: [{ type: "ShowRestrictionSteps", agreementId: "AG1" }],
  });
  const [agreement] = table.seenBy({ kind: "table" }).agreements;
  expect(agreement?.status).toBe("eerst-wzd-stappen");
  expect(agreement?.restriction?.steps).toEqual(
    expect.arrayContaining(["look-for-lighter-ways", "ask-who-decides"]),
  );
});

test("§5.19 everyone passes: the report says so and finds no agreement of views", () => {
  const table = aCircle({ time: 30 }).must({ type: "next" }, { type: "skip" });
  for (const who of circle)
    table.send(
      { type: "answer", questionId: "q19", participantId: who, kind: "rather-not" },
      byOf(who),
    );
  ready(table, "q19", ...circle);
  table.must({ type: "reveal", roundId: "q19" });
  const made = report(table.guide, table.state);
  expect(made.notAnswered.slice(0, 2).map(({ unanswered }) => unanswered)).toEqual([
    "skipped",
    "no-answer",
  ]);
  expect([made.differences, made.choiceDifferences, made.loneViews]).toEqual([[], [], []]);
});

test("§5.20 a manager who writes twenty cards gets a private hint and weighs no more than a role", () => {
  const table = aCircle().must({ type: "openQuestion", questionId: "q12" });
  for (let card = 1; card < 20; card += 1)
    writes(table, "P7", "q12", { text: `kaart ${card}`, scale: 1 });
  allWrite(table, "q12", (index) => (index === 6 ? 1 : 4));
  table.must({ type: "reveal", roundId: "q12" });
  expect(table.seenBy(leader).together?.hints).toEqual([
    { kind: "speaks-much", participantId: "P7" },
  ]);
  for (const reader of [seat("P7"), seat("P2"), { kind: "table" }] as const)
    expect(table.seenBy(reader).together?.hints).toEqual([]);
  const byRole = report(table.guide, table.state).differences[0]?.byRole;
  expect(byRole?.map(({ role, median, n }) => `${role} ${median} ${n}`)).toEqual([
    "client 4 1",
    "begeleider 4 4",
    "gedragswetenschapper 4 1",
    "zorgmanager 1 1",
  ]);
});

test("§5.22 “meer loslaten, zsm, team” is asked who, when and how you see it, and may stay an idea", () => {
  const table = aTable().must({
    type: "proposeAgreement",
    agreement: { kind: "doel", what: "meer loslaten", who: "team", when: "zsm" },
  });
  const [agreement] = table.seenBy({ kind: "table" }).agreements;
  expect(agreement?.status).toBe("idee");
  expect(agreement?.gaps.filter(({ blocking }) => blocking).map(({ part }) => part)).toEqual([
    "who",
    "when",
    "sign-of-success",
  ]);
  expect(table.must({ type: "closeSession", early: true }).state.agreements).toHaveLength(1);
});

test("§5.23 “camera op kamer” first goes to the restriction steps and is no goal", () => {
  const table = aTable().must(propose("Camera op kamer"));
  expect(
    table.send({ type: "acceptAgreement", agreementId: "AG1", participantIds: ["P2"] }),
  ).toMatchObject({ type: "FirstRestrictionSteps" });
  expect(table.state.agreements[0]?.status).toBe("eerst-wzd-stappen");
});

test("§5.25 long, right-to-left and marked-up text is bounded and stays plain, wherever it is written", () => {
  const table = aCircle().must({ type: "openQuestion", questionId: "q1" });
  const odd = "<script>x()</script> ![](http://x) \u202e\u{1F600} شكرا";
  writes(table, "P2", "q1", { text: odd });
  expect(table.state.answers[0]?.text).toBe(odd.replace("\u202e", ""));
  const long = "\u{1F600}".repeat(20_000);
  const everywhere: BareCommand[] = [
    { type: "answer", questionId: "q1", participantId: "P2", kind: "answered", text: long },
    { type: "describeMoment", participantId: "P2", text: long },
    { type: "proposeOption", participantId: "P2", text: long, lessNearness: true },
  ];
  for (const command of everywhere)
    expect(table.send(command, seat("P2"))).toEqual({
      type: "AnswerTooLong",
      max: 5000,
      length: textLength(long),
    });
});
