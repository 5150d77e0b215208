import fc from "fast-check";
import { expect, test } from "vitest";
import type { AvailableTime } from "../guide/choose-questions.ts";
import { fullGuide } from "../guide/full-guide.ts";
import { report } from "../report/report.ts";
import { aTable, type BareCommand, type TestTable } from "../testing.ts";
import { project } from "../view/project.ts";
import { attachTexts, detachTexts } from "./answer-texts.ts";
import { Command } from "./command.ts";
import { SessionEvent } from "./event.ts";
import { replay } from "./evolve.ts";
import { hasSubstance } from "./phase-rules.ts";

const person = fc.constantFrom("P1", "P2", "P3", "P4", "P5");
const kind = fc.constantFrom("answered", "answered", "nothing", "dont-know", "rather-not", "later");
const answerId = fc.nat(12).map((number) => `A${number}`);
const agreementId = fc.nat(3).map((number) => `AG${number}`);
const words = fc.oneof(
  fc.constantFrom("nee", "niks", "geen nadelen", "zou het niet weten"),
  fc.nat(1_000_000).map((number) => `zin<${number}>`),
);

/** Steers to what matters: the open question, the negative pair, and everything around it. */
const move: fc.Arbitrary<(table: TestTable) => BareCommand> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ participantId: person, kind, text: words }).map(
      (said) => (table: TestTable) =>
        ({
          type: "answer",
          questionId: table.state.openQuestionId ?? "q1",
          choice: "ja",
          scale: 3,
          ...said,
        }) as BareCommand,
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom<BareCommand>(
        { type: "next" },
        { type: "back" },
        { type: "skip" },
        { type: "askProbe" },
      )
      .map((command) => () => command),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("q14", "q19", "q26", "q47")
      .map((questionId) => (): BareCommand => ({ type: "openQuestion", questionId })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("C", "D", "I")
      .map((phaseId) => (): BareCommand => ({ type: "closePhase", phaseId })),
  },
  fc.tuple(fc.constantFrom("markAbsent", "markPresent"), person).map(
    ([type, participantId]) =>
      () =>
        ({ type, participantId }) as BareCommand,
  ),
  fc
    .record({ answerId, text: words })
    .map(
      (said) => () =>
        ({ type: "correctAnswer", kind: "answered", choice: "nee", ...said }) as BareCommand,
    ),
  answerId.map((id) => (): BareCommand => ({ type: "withdrawAnswer", answerId: id })),
  answerId.map(
    (id) => () =>
      ({ type: "markImpact", answerId: id, direction: "negative", on: ["team"] }) as BareCommand,
  ),
  fc.record({ what: words, when: fc.constantFrom("", "zsm", "2026-12-01") }).map(
    (said) => () =>
      ({
        type: "proposeAgreement",
        agreement: { kind: "actie", who: "Begeleider A", signOfSuccess: "x", ...said },
      }) as BareCommand,
  ),
  agreementId.map(
    (id) => () =>
      ({ type: "acceptAgreement", agreementId: id, participantIds: ["P1"] }) as BareCommand,
  ),
  fc
    .constantFrom<BareCommand>(
      { type: "pause" },
      { type: "resume" },
      { type: "repeat" },
      { type: "closeSession" },
    )
    .map((command) => () => command),
);

const conversation = fc
  .record({
    time: fc.constantFrom<AvailableTime>(30, 60, "all"),
    atNegatives: fc.boolean(),
    moves: fc.array(move, { maxLength: 60, size: "max" }),
  })
  .map(({ time, atNegatives, moves }) => {
    const table = aTable({ time });
    if (atNegatives) table.opens("q14").must({ type: "closePhase", phaseId: "C" }).opens("q19");
    for (const make of moves) table.send(make(table));
    return table;
  });

const always = (holds: (table: TestTable) => void) =>
  fc.assert(fc.property(conversation, holds), { numRuns: 150 });

test("replaying the events gives the state, also after a trip through JSON and the schema", () => {
  always(({ events, state }) => {
    expect(replay(events)).toEqual(state);
    const parsed: unknown = JSON.parse(JSON.stringify(events));
    expect(replay(SessionEvent.array().parse(parsed))).toEqual(state);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});

test("events are numbered without gaps", () => {
  always(({ events, state }) => {
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(state.seq).toBe(events.length);
  });
});

test("nothing said is lost: every answer that stands is in the report exactly once", () => {
  always(({ guide, state }) => {
    const made = report(guide, state);
    const questions = made.phases.flatMap((phase) => phase.questions);
    const listed = [
      ...questions.flatMap((item) => [...item.quotes, ...item.silences]),
      ...made.alsoSaid,
    ];
    const standing = state.answers.filter(({ status }) => status === "said");
    expect(listed.map(({ answerId: id }) => id).toSorted()).toEqual(
      standing.map(({ id }) => id).toSorted(),
    );
    for (const { id, text } of standing)
      expect(listed.find((quote) => quote.answerId === id)?.text).toBe(text);
  });
});

test("withdrawn words appear nowhere", () => {
  always(({ guide, events, state }) => {
    const gone = state.answers.filter(({ status }) => status === "withdrawn").map(({ id }) => id);
    const kept = new Set(state.answers.map(({ text }) => text));
    const agreed = new Set(state.agreements.map(({ what }) => what));
    const words = events.flatMap((event) =>
      "answerId" in event &&
      "text" in event &&
      event.text?.startsWith("zin<") &&
      gone.includes(event.answerId)
        ? [event.text]
        : [],
    );
    const shown = JSON.stringify([report(guide, state), project(guide, { kind: "table" }, state)]);
    for (const text of words)
      if (!kept.has(text) && !agreed.has(text)) expect(shown).not.toContain(text);
  });
});

test("the negatives never close on a first “no”, and never open before the positives close", () => {
  always(({ events }) => {
    events.forEach((event, index) => {
      const before = replay(events.slice(0, index));
      if (event.type === "QuestionOpened" && /^q(19|2[0-6])$/.test(event.questionId))
        expect(before.closedPhases.map(({ phaseId }) => phaseId)).toContain("C");
      if (event.type !== "PhaseClosed" || event.phaseId !== "D") return;
      const said = before.answers.filter((item) => item.phaseId === "D" && item.status === "said");
      const second = new Set(
        said.filter((item) => item.questionId === "q26").map((item) => item.participantId),
      );
      const present = before.participants.filter(({ presence }) => presence === "present");
      const twice =
        said.some((item) => item.questionId !== "q26") && present.every(({ id }) => second.has(id));
      expect(said.some(hasSubstance) || (twice && present.length > 0)).toBe(true);
    });
  });
});

test("a command sent twice changes nothing the second time, and a late one is refused", () => {
  always((table) => {
    const before = table.state;
    const last = before.commandIds.at(-1) ?? "";
    const again = {
      type: "next",
      commandId: last,
      expectedSeq: 0,
      at: "2026-11-21T10:00:00Z",
    } as const;
    expect(table.receive(again)).toEqual({ events: [], effects: [], repeated: true });
    expect(table.receive({ ...again, commandId: "late" })).toMatchObject({ type: "StaleCommand" });
    expect(table.state).toBe(before);
  });
});

test("words can be kept apart from the log, put back, and erased", () => {
  always(({ events, state }) => {
    const { events: bare, texts } = detachTexts(events);
    expect(attachTexts(bare, texts)).toEqual(events);
    const erased = replay(attachTexts(bare, {}));
    expect(erased.answers.every(({ text }) => text === null)).toBe(true);
    expect({ ...erased, answers: [] }).toEqual({ ...state, answers: [] });
  });
});

test("the conversations tried here do close the negatives, withdraw and agree", () => {
  const seen = new Set(
    fc
      .sample(conversation, { numRuns: 200, seed: 7 })
      .flatMap(({ events }) =>
        events.map((event) =>
          event.type === "PhaseClosed" ? `closed ${event.phaseId}` : event.type,
        ),
      ),
  );
  for (const wanted of [
    "closed C",
    "closed D",
    "AnswerWithdrawn",
    "AnswerCorrected",
    "AgreementAccepted",
    "ImpactMarked",
    "SessionClosed",
  ])
    expect(seen).toContain(wanted);
});

test("the border refuses what is no command, and takes what is", () => {
  const bare = { commandId: "c", expectedSeq: 0, at: "2026-11-21T10:00:00+01:00" };
  expect(Command.safeParse({ ...bare, type: "next" }).success).toBe(true);
  for (const wrong of [
    { type: "vote" },
    { type: "next", expectedSeq: -1 },
    { type: "next", at: "today" },
    { type: "placeInField", participantId: "P1", perspective: "own", nearness: 101, autonomy: 0 },
  ])
    expect(Command.safeParse({ ...bare, ...wrong }).success).toBe(false);
  expect(fullGuide.phases.length).toBe(15);
});
