import fc from "fast-check";
import type { BareCommand, TestTable } from "../../testing.ts";
import { answerOf, choiceHere, planned, questionHere, roundHere, tick } from "./circle-context.ts";

/** A command and who sends it: the person themselves, or "leader". */
export type Sent = { readonly command: BareCommand; readonly who: string };

/** What somebody does in a random session, made of what is there at that moment. */
export type Move = (table: TestTable, step: number) => readonly Sent[];

const people = ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8"] as const;

/** Words nobody else writes, so that finding them is finding a leak. */
function canaryOf(who: string, step: number): string {
  return `woord<${who}.${step}>`;
}

const person = fc.constantFrom(...people);
const pick = fc.nat(1000);
const kind = fc.constantFrom("answered", "answered", "answered", "nothing", "dont-know", "later");

const own = (
  make: (table: TestTable, who: string, canary: string, at: number) => BareCommand,
): fc.Arbitrary<Move> =>
  fc.tuple(person, pick).map(
    ([who, at]): Move =>
      (table, step) => [{ who, command: make(table, who, canaryOf(who, step), at) }],
  );

const leads = (make: (table: TestTable, at: number) => BareCommand): fc.Arbitrary<Move> =>
  pick.map(
    (at): Move =>
      (table) => [{ who: "leader", command: make(table, at) }],
  );

const fixed = (...commands: BareCommand[]): fc.Arbitrary<Move> =>
  fc.constantFrom(...commands).map(
    (command): Move =>
      () => [{ who: "leader", command }],
  );

const writes = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(person, kind, fc.integer({ min: 1, max: 5 }), pick).map(
      ([who, how, scale, at]): Move =>
        (table, step) => {
          const said = { choice: choiceHere(table, at), scale, text: canaryOf(who, step) };
          const questionId = questionHere(table, at);
          const participantId = who;
          return [
            { who, command: { type: "answer", questionId, participantId, kind: how, ...said } },
          ];
        },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(person, fc.nat(100), fc.nat(100), fc.boolean()).map(
      ([who, nearness, autonomy, isOwn]): Move =>
        () => {
          const perspective = isOwn ? "own" : "as-client";
          const dot = { perspective, nearness, autonomy } as const;
          return [{ who, command: { type: "placeInField", participantId: who, ...dot } }];
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(person, fc.integer({ min: 1, max: 5 }), pick).map(
      ([who, step, at]): Move =>
        (table, place) => {
          const optionId = table.state.options[at % 4]?.id ?? "O1";
          const stance = { optionId, participantId: who, step, text: canaryOf(who, place) };
          return [{ who, command: { type: "takeStance", ...stance } }];
        },
    ),
  },
  own((table, who, text, at) => ({
    type: "correctAnswer",
    answerId: answerOf(table.state, who, at),
    kind: "answered",
    choice: choiceHere(table, at),
    scale: 1 + (at % 5),
    text,
  })),
);

const personal = fc.oneof(
  { weight: 6, arbitrary: own((table, who) => tick(who, roundHere(table), true)) },
  own((table, who) => tick(who, roundHere(table), false)),
  own((table, who, _text, at) => ({
    type: "withdrawAnswer",
    answerId: answerOf(table.state, who, at),
  })),
  own((_table, who, _text, at) => ({
    type: at % 4 === 0 ? "markAbsent" : "markPresent",
    participantId: who,
  })),
  own((_table, who, _text, at) => ({
    type: "giveConsent",
    participantId: who,
    given: at % 5 !== 0,
    model: at % 2 === 0,
  })),
  own((_table, who) => ({ type: "askHuman", participantId: who })),
  own((_table, who, text) => ({
    type: "raiseSafety",
    participantId: who,
    cardId: text.replace("woord", "kaart"),
    class: "S3",
  })),
  own((table, who, text, at) => ({
    type: "handleSafety",
    participantId: who,
    cardId: table.state.safetyCards[at % 3]?.cardId ?? "none",
    choice: "i-arrange-it",
    text,
  })),
  own((table, who, _text, at) => ({
    type: "shareAnswer",
    answerId: answerOf(table.state, who, at),
    with: [["familie"], ["client", "dossier"], ["financier"], []][at % 4] as [],
  })),
  own((_table, who) => ({ type: "askProbe", participantId: who })),
);

const opens = ["q14", "q19", "q12", "q6", "q26", "q14", "q47"] as const;

const steps = fc.oneof(
  {
    weight: 5,
    arbitrary: leads((table) => ({ type: "reveal", roundId: roundHere(table) })),
  },
  {
    weight: 3,
    arbitrary: leads((table, at) => ({
      type: "openQuestion",
      questionId: at % 2 === 0 ? (opens[at % opens.length] ?? "q14") : planned(table, at),
    })),
  },
  fixed(
    { type: "next" },
    { type: "back" },
    { type: "skip" },
    { type: "askProbe" },
    { type: "openStage", stage: "field" },
    { type: "openStage", stage: "questions" },
    { type: "openStage", stage: "options" },
    { type: "openStage", stage: "positions" },
    { type: "openStage", stage: "agreements" },
    { type: "changeNaming", naming: "alias" },
    { type: "changeNaming", naming: "anonymous" },
    { type: "addParticipant", participant: { role: "begeleider", device: "own" } },
    { type: "closeSession", early: true },
  ),
  {
    weight: 2,
    arbitrary: fixed({ type: "closePhase", phaseId: "C" }, { type: "closePhase", phaseId: "D" }),
  },
  leads((table, at) => ({
    type: "groupAnswers",
    questionId: roundHere(table),
    groups: [
      { id: "g1", title: "samen", answerIds: [table.state.answers[at % 9]?.id ?? "A1", "A1"] },
    ],
  })),
  leads((table, at) => ({
    type: "discussLoneView",
    loneViewId: table.seenBy({ kind: "table" }).together?.loneViews[at % 2]?.id ?? "none",
  })),
  leads((table, at) => ({
    type: "markImpact",
    answerId: table.state.answers[at % 9]?.id ?? "A1",
    direction: "negative",
    on: ["team"],
  })),
);

/** Everyone writes and ticks, who cannot is marked absent, and the round is revealed. */
const wholeRound = pick.map(
  (at): Move =>
    (table, step) => {
      const roundId = roundHere(table);
      const here = table.state.participants.filter(({ presence }) => presence === "present");
      const rounds = here.flatMap(({ id: who }, seat): Sent[] => [
        ...writingIn(table, roundId, who, { at: at + seat * 7, step }).map((command) => ({
          command,
          who,
        })),
        { who, command: tick(who, roundId, true) },
      ]);
      return [...rounds, { who: "leader", command: { type: "reveal", roundId } }];
    },
);

function writingIn(
  table: TestTable,
  roundId: string,
  who: string,
  { at, step }: { readonly at: number; readonly step: number },
): BareCommand[] {
  const participantId = who;
  const text = canaryOf(who, step);
  const [nearness, autonomy] = [(at * 37) % 101, (at * 3) % 101];
  if (roundId === "field")
    return [{ type: "placeInField", participantId, perspective: "own", nearness, autonomy }];
  if (roundId === "positions")
    return table.state.options
      .filter(({ status }) => status === "open")
      .map(({ id: optionId }, index) => ({
        ...{ type: "takeStance" as const, optionId, participantId, text },
        step: 1 + ((at + index) % 5),
      }));
  const said = { choice: choiceHere(table, at), scale: 1 + (at % 5), text };
  return [{ type: "answer", questionId: roundId, participantId, kind: "answered", ...said }];
}

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 9, arbitrary: writes },
  { weight: 7, arbitrary: personal },
  { weight: 6, arbitrary: steps },
  { weight: 3, arbitrary: wholeRound },
);

export const moves: fc.Arbitrary<Move[]> = fc.array(move, {
  minLength: 10,
  maxLength: 70,
  size: "max",
});
