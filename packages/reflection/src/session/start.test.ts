import { expect, test } from "vitest";
import { fullGuide } from "../guide/full-guide.ts";
import { planSittings } from "../guide/plan-sittings.ts";
import { noFacts } from "../guide/session-facts.ts";
import { aCircle, aTable, circle, leader } from "../testing.ts";
import { SessionEvent } from "./event.ts";
import { replay } from "./evolve.ts";

const idsOf = ({ state }: ReturnType<typeof aTable>) =>
  state.plan.flatMap(({ questionIds }) => questionIds);

test("what is known of the trajectory chooses the questions, and stands in the session", () => {
  const facts = { ...noFacts, openSignals: ["G4"], monthsRunning: 30 };
  const known = aTable({ time: 60, facts });
  expect(idsOf(known)).not.toEqual(idsOf(aTable({ time: 60 })));
  expect(known.state.facts).toEqual(facts);
});

test("a conversation in sittings asks all questions once it is held, and no sitting past the last", () => {
  const places = planSittings(fullGuide, 60).map((_, index) => index);
  const sittings = places.map((index) => idsOf(aTable({ sitting: { minutes: 60, index } })));
  expect(sittings.length).toBeGreaterThan(1);
  expect(new Set(sittings.flat()).size).toBe(69);
  const second = aTable({ sitting: { minutes: 60, index: 1 } });
  expect(second.state.sitting).toEqual({ minutes: 60, index: 1, count: places.length });
  expect(second.seenBy({ kind: "organisation" }).sitting).toEqual(second.state.sitting);
  const index = sittings.length;
  expect(() => aTable({ sitting: { minutes: 60, index } })).toThrow("NothingAfter");
});

test("a session from before people could write first is still read", () => {
  const table = aTable().opens("q1").says("q1", "P1", "Toen");
  const added =
    /"(writing|naming|anonymousRoles|stage|facilitatorId|facts|previous|sitting|device)":/;
  const old: unknown = JSON.parse(JSON.stringify(table.events), (key, value: unknown) =>
    added.test(`"${key}":`) ? undefined : value,
  );
  expect(JSON.stringify(old)).not.toMatch(added);
  expect(replay(SessionEvent.array().parse(old))).toEqual(table.state);
});

test("when the roles turn out to differ the follow-up for that is asked at the reveal", () => {
  const reveal = (yes: number) => {
    const table = aCircle().must({ type: "openQuestion", questionId: "q40" });
    circle.forEach((who, index) => {
      const by =
        who === "P5" || who === "P6"
          ? leader
          : ({ kind: "participant", participantId: who } as const);
      const said = { questionId: "q40", participantId: who, kind: "answered" as const };
      const mark = { choice: index < yes ? "ja" : "nee", scale: index < yes ? 1 : 5, text: "x" };
      table.send({ type: "answer", ...said, ...mark }, by);
      table.send({ type: "setReady", participantId: who, roundId: "q40", ready: true }, by);
    });
    return table.send({ type: "reveal", roundId: "q40" }, leader);
  };
  expect(reveal(7)).toMatchObject({ effects: [] });
  expect(reveal(1)).toMatchObject({
    effects: [{ type: "AskProbe", questionId: "q40", participantId: null }],
  });
});
