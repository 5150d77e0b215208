import fc from "fast-check";
import { expect, test } from "vitest";
import { report } from "../report/report.ts";
import { aCircle, type BareCommand, circle, leader, type TestTable } from "../testing.ts";
import type { By } from "./by.ts";
import type { Command } from "./command.ts";
import { shortId } from "./short-id.ts";

const by = (participantId: string): By =>
  participantId === "P6"
    ? leader
    : participantId === "P5"
      ? leader
      : { kind: "participant", participantId };

const readers = [
  leader,
  { kind: "table" },
  { kind: "organisation" },
  { kind: "participant", participantId: "P1" },
  { kind: "participant", participantId: "P4" },
  { kind: "participant", participantId: "P7" },
] as const;

type Words = { readonly text: string; readonly scale: number; readonly dot: number };

/** One message: the words with the random id they were sent with, whoever sends it. */
function send(table: TestTable, participantId: string, bare: BareCommand, commandId: string): void {
  const command: Command = { ...bare, commandId, expectedSeq: 0, at: "2026-11-21T10:00:00Z" };
  const outcome = table.receive(command, by(participantId));
  if ("type" in outcome) throw new Error(JSON.stringify(outcome));
}

/** P2 and P3 say these things in this order; everyone else says the same each time. */
function told(order: readonly (readonly [who: string, words: Words, id: string])[]): TestTable {
  const table = aCircle({ naming: "anonymous" }).must({ type: "openQuestion", questionId: "q12" });
  const say = (participantId: string, { text, scale, dot }: Words, id: string) => {
    const answer = { participantId, kind: "answered", scale, text } as const;
    send(table, participantId, { type: "answer", questionId: "q12", ...answer }, `${id}-a`);
    const place = { nearness: dot, autonomy: 50, perspective: "own" } as const;
    send(table, participantId, { type: "placeInField", participantId, ...place }, `${id}-f`);
  };
  for (const [who, words, id] of order) say(who, words, id);
  for (const who of ["P1", "P4", "P5", "P6", "P7"])
    say(who, { text: `van ${who}`, scale: 3, dot: 50 }, `id-${who}`);
  for (const who of circle)
    for (const roundId of ["q12", "field"])
      table.send({ type: "setReady", participantId: who, roundId, ready: true }, by(who));
  for (const roundId of ["q12", "field"]) table.send({ type: "reveal", roundId }, leader);
  return table;
}

const words: fc.Arbitrary<Words> = fc.record({
  text: fc.constantFrom("ik vind het goed zo", "het is te veel", "niks", "het knelt"),
  scale: fc.integer({ min: 1, max: 5 }),
  dot: fc.nat(100),
});

test("in an anonymous role nobody can tell from ids, order or counts who of the two said which", () => {
  fc.assert(
    fc.property(words, words, fc.uuid(), fc.uuid(), fc.boolean(), (one, other, a, b, isFirst) => {
      fc.pre(a !== b);
      const straight = told([
        ["P2", one, a],
        ["P3", other, b],
      ]);
      const crossed = told(
        isFirst
          ? [
              ["P2", other, b],
              ["P3", one, a],
            ]
          : [
              ["P3", one, a],
              ["P2", other, b],
            ],
      );
      expect(straight.state.rounds.filter(({ revealed }) => revealed)).toHaveLength(2);
      for (const reader of readers)
        expect(JSON.stringify(crossed.seenBy(reader))).toBe(
          JSON.stringify(straight.seenBy(reader)),
        );
      expect(JSON.stringify(report(crossed.guide, crossed.state))).toBe(
        JSON.stringify(report(straight.guide, straight.state)),
      );
    }),
    { numRuns: 100 },
  );
});

test("the writer still finds their own, under the name of their role for everyone else", () => {
  const table = told([
    ["P2", { text: "van mij", scale: 1, dot: 0 }, "x"],
    ["P3", { text: "niet van mij", scale: 3, dot: 50 }, "y"],
  ]);
  const own = table.seenBy({ kind: "participant", participantId: "P2" });
  expect(own.answers.filter(({ mine }) => mine).map(({ text }) => text)).toEqual(["van mij"]);
  const other = table.seenBy({ kind: "participant", participantId: "P7" });
  const quote = other.answers.find(({ text }) => text === "van mij");
  expect(quote?.label).toBe("Begeleider");
  expect(quote?.participantId).not.toContain("P2");
  const alone = own.together?.loneViews.filter(({ mine }) => mine) ?? [];
  expect(alone.map(({ subject }) => subject.id)).toEqual(["q12", "nearness"]);
});

test("no hint and no follow-up points at one person of an anonymous role", () => {
  const table = told([
    ["P2", { text: "niks", scale: 1, dot: 0 }, "x"],
    ["P3", { text: "het knelt", scale: 3, dot: 50 }, "y"],
  ]);
  const hints = table.seenBy(leader).together?.hints ?? [];
  expect(hints.map(({ participantId }) => participantId)).not.toContain("P2");
  expect(table.send({ type: "askProbe", participantId: "P2" }, leader)).toMatchObject({
    type: "NotYours",
  });
});

test("a short id says nothing about the number of its command", () => {
  const ids = Array.from({ length: 50 }, (_, index) => shortId("A", `command-${index}`));
  expect(new Set(ids).size).toBe(50);
  expect(ids.toSorted()).not.toEqual(ids);
});
