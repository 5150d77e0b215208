import fc from "fast-check";
import { expect, test } from "vitest";
import { loneViews } from "../report/lone-views.ts";
import { report } from "../report/report.ts";
import { attachTexts, detachTexts, withdrawnTexts } from "./answer-texts.ts";
import { SessionEvent } from "./event.ts";
import { evolve, replay } from "./evolve.ts";
import { withoutWaiting } from "./late-words.ts";
import { eventSeq, readerSeq } from "./reader-seq.ts";
import { newSession, type SessionState } from "./state.ts";
import { always, play, session, viewersOf } from "./testing/play-circle.ts";
import { Naming } from "./together.ts";

test("replaying gives the state, words come apart and back, and withdrawn words can be erased", () => {
  always(({ events, state }) => {
    expect(replay(events)).toEqual(state);
    const parsed: unknown = JSON.parse(JSON.stringify(events));
    expect(replay(SessionEvent.array().parse(parsed))).toEqual(state);
    const { events: bare, texts } = detachTexts(events);
    expect(JSON.stringify(bare)).not.toContain("woord<P2.");
    expect(attachTexts(bare, texts)).toEqual(events);
    const gone = new Set(withdrawnTexts(events));
    const kept = Object.entries(texts).filter(([seq]) => !gone.has(Number(seq)));
    expect(replay(attachTexts(bare, Object.fromEntries(kept)))).toEqual(state);
  });
}, 60_000);

test("nothing revealed is lost: each standing answer is in the report exactly once", () => {
  always(({ guide, state }) => {
    const made = report(guide, state);
    const questions = made.phases.flatMap((phase) => phase.questions);
    const listed = [
      ...questions.flatMap((item) => [...item.quotes, ...item.silences]),
      ...made.alsoSaid,
    ];
    const shown = new Set(state.rounds.flatMap((one) => (one.revealed ? one.roundId : [])));
    if (state.status === "closed") expect(state.waiting).toEqual([]);
    const standing = withoutWaiting(state).answers.filter(
      ({ status, questionId }) => status === "said" && shown.has(questionId),
    );
    expect(listed.map(({ answerId }) => answerId).toSorted()).toEqual(
      standing.map(({ id }) => id).toSorted(),
    );
  });
}, 60_000);

test("every lone view is in the report", () => {
  always(({ guide, state }) => {
    const inReport = report(guide, state).loneViews.map(({ id }) => id);
    expect(inReport).toEqual(loneViews(guide, withoutWaiting(state)).map(({ id }) => id));
  });
}, 60_000);

test("naming never loosens and what is revealed stays revealed", () => {
  always(({ events }) => {
    const states: SessionState[] = [];
    for (const event of events) states.push(evolve(states.at(-1) ?? newSession(), event));
    states.forEach((after, index) => {
      const before = states[index - 1];
      if (before === undefined) return;
      const order = Naming.options;
      expect(order.indexOf(after.naming)).toBeGreaterThanOrEqual(order.indexOf(before.naming));
      for (const role of before.anonymousRoles) expect(after.anonymousRoles).toContain(role);
      for (const { roundId, revealed } of before.rounds)
        if (revealed)
          expect(after.rounds.find((one) => one.roundId === roundId)?.revealed).toBe(true);
    });
  });
}, 60_000);

test("each revealed answer is in exactly one group, also what came after grouping", () => {
  always((table) => {
    for (const viewer of viewersOf(table)) {
      const { together, answers } = table.seenBy(viewer);
      for (const { questionId, groups } of together?.groups ?? []) {
        const here = answers.filter(
          (one) => one.questionId === questionId && one.status === "said",
        );
        expect(groups.flatMap(({ answerIds }) => answerIds).toSorted()).toEqual(
          here.map(({ answerId }) => answerId).toSorted(),
        );
      }
    }
  });
}, 60_000);

test("a number a reader gets stands for the last event they know of", () => {
  always(({ state }) => {
    for (const reader of [null, "", ...state.participants.map(({ id }) => id)]) {
      const known = readerSeq(state, reader);
      const last = state.reach.findLastIndex(
        (readers) => readers === null || readers.includes(reader ?? "nobody"),
      );
      expect(known).toBeLessThanOrEqual(state.seq);
      if (known < state.seq) expect(eventSeq(state, reader, known)).toBeGreaterThan(last);
      expect(eventSeq(state, reader, known - 1)).toBeLessThanOrEqual(last);
    }
  });
}, 60_000);

test("the sessions tried here reveal, ask, skip, withdraw, group, close and go anonymous", () => {
  const seen = new Set(
    fc
      .sample(session, { numRuns: 200, seed: 7 })
      .flatMap(([start, list]) => play(start, list).table.events.map(({ type }) => type)),
  );
  for (const wanted of [
    "Revealed",
    "ProbeAsked",
    "QuestionSkipped",
    "AnswerCorrected",
    "AnswerWithdrawn",
    "AnswersGrouped",
    "StanceTaken",
    "PlacedInField",
    "NamingChanged",
    "ConsentChanged",
    "SharingChosen",
    "SafetyHandled",
    "HumanAsked",
    "LoneViewDiscussed",
    "PresenceChanged",
    "ParticipantAdded",
    "PhaseClosed",
    "SessionClosed",
  ] as const)
    expect(seen).toContain(wanted);
}, 60_000);
