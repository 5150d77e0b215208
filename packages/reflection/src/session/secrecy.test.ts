import fc from "fast-check";
import { expect, test } from "vitest";
import { report } from "../report/report.ts";
import type { BareCommand, TestTable } from "../testing.ts";
import { project } from "../view/project.ts";
import type { SessionEvent } from "./event.ts";
import {
  always,
  type Beginning,
  begin,
  byOf,
  layOptions,
  numRuns,
  play,
  session,
  viewersOf,
} from "./testing/play-circle.ts";

/** The round an event's words belong to; null: said to everybody at once. */
function roundOfWords(table: TestTable, event: SessionEvent): string | null {
  switch (event.type) {
    case "AnswerGiven":
      return event.questionId;
    case "AnswerCorrected":
      return table.state.answers.find(({ id }) => id === event.answerId)?.questionId ?? "";
    case "StanceTaken":
      return "positions";
    case "SafetyHandled":
      return "never";
    default:
      return null;
  }
}

test("nobody receives another's words before the reveal, on any screen or in the report", () => {
  always((table) => {
    const revealed = new Set(
      table.events.flatMap((event) => (event.type === "Revealed" ? [event.roundId] : [])),
    );
    const hidden = table.events.flatMap((event) => {
      const text = "text" in event ? event.text : null;
      const round = roundOfWords(table, event);
      return text === null || round === null || revealed.has(round) ? [] : [text];
    });
    const made = JSON.stringify(report(table.guide, table.state));
    for (const text of hidden) expect(made).not.toContain(text);
    for (const viewer of viewersOf(table)) {
      const seen = JSON.stringify(table.seenBy(viewer));
      const me = "participantId" in viewer ? viewer.participantId : null;
      for (const text of hidden)
        if (!text.startsWith(`woord<${me}.`)) expect(seen).not.toContain(text);
    }
  });
}, 60_000);

test("a safety card and its note are on no screen but the writer's", () => {
  always((table) => {
    const cards = table.events.flatMap((event) => (event.type === "SafetyRaised" ? [event] : []));
    const made = JSON.stringify(report(table.guide, table.state));
    for (const { cardId, participantId } of cards) {
      expect(made).not.toContain(cardId);
      for (const viewer of viewersOf(table)) {
        const isWriter = "participantId" in viewer && viewer.participantId === participantId;
        if (!isWriter) expect(JSON.stringify(table.seenBy(viewer))).not.toContain(cardId);
      }
    }
  });
}, 60_000);

const hiding: ReadonlySet<BareCommand["type"]> = new Set([
  "answer",
  "correctAnswer",
  "placeInField",
  "takeStance",
]);

/** Other words, another mark, another kind of silence, by the same person at the same moment. */
function otherwise(command: BareCommand): BareCommand {
  switch (command.type) {
    case "answer": {
      const kind = command.kind === "answered" ? "nothing" : "answered";
      return { ...command, kind, text: "heel iets anders", scale: 6 - (command.scale ?? 3) };
    }
    case "correctAnswer":
      return { ...command, text: "heel iets anders", scale: 6 - (command.scale ?? 3) };
    case "placeInField":
      return { ...command, nearness: 100 - command.nearness, autonomy: 100 - command.autonomy };
    case "takeStance":
      return { ...command, step: 6 - command.step, text: "heel iets anders" };
    default:
      return command;
  }
}

function roundOfCommand({ state }: TestTable, command: BareCommand): string | null {
  if (command.type === "answer") return command.questionId;
  if (command.type === "placeInField") return "field";
  if (command.type === "takeStance") return "positions";
  if (command.type !== "correctAnswer") return null;
  return state.answers.find(({ id }) => id === command.answerId)?.questionId ?? null;
}

/**
 * Plays the same session again, in which one person writes something else, or nothing at all, in
 * the rounds that were never revealed. `refusals` are the answers others got.
 */
function playAgain(
  start: Beginning,
  { table: first, sent }: ReturnType<typeof play>,
  who: string,
  isSilent: boolean,
) {
  const revealed = new Set(first.state.rounds.flatMap((one) => (one.revealed ? one.roundId : [])));
  const ticked = new Set(
    first.events.flatMap((event) =>
      event.type === "ReadyChanged" && event.participantId === who ? [event.roundId] : [],
    ),
  );
  const run = (isChanged: boolean) => {
    const table = begin(start);
    if (!start.beforehand) layOptions(table);
    const refusals = sent.map(({ command, who: sender }) => {
      const round = roundOfCommand(first, command);
      const mayChange = isChanged && sender === who && hiding.has(command.type) && round !== null;
      const isHidden = mayChange && !revealed.has(round);
      const isDropped = isHidden && isSilent && !ticked.has(round);
      table.sent += isDropped ? 1 : 0;
      const outcome = isDropped
        ? null
        : table.send(isHidden ? otherwise(command) : command, byOf(table.state, sender));
      return sender === who || outcome === null || !("type" in outcome) ? null : outcome;
    });
    return { table, refusals };
  };
  return [run(false), run(true)] as const;
}

test("what one person writes, or whether, changes not one byte for the others before the reveal", () => {
  let changed = 0;
  fc.assert(
    fc.property(
      session,
      fc.constantFrom("P2", "P3", "P5", "P7"),
      fc.boolean(),
      (all, who, isSilent) => {
        const [start, list] = all;
        const [one, other] = playAgain(start, play(start, list), who, isSilent);
        const rounds = ({ table }: typeof one) =>
          table.state.rounds
            .flatMap(({ roundId, revealed }) => (revealed ? [roundId] : []))
            .toSorted();
        // Words that open something for the writer alone may let them write where it is revealed.
        fc.pre(rounds(one).join() === rounds(other).join());
        if (JSON.stringify(one.table.events) !== JSON.stringify(other.table.events)) changed += 1;
        expect(other.refusals).toEqual(one.refusals);
        for (const viewer of viewersOf(one.table)) {
          if ("participantId" in viewer && viewer.participantId === who) continue;
          expect(JSON.stringify(project(other.table.guide, viewer, other.table.state))).toBe(
            JSON.stringify(one.table.seenBy(viewer)),
          );
        }
        expect(JSON.stringify(report(other.table.guide, other.table.state))).toBe(
          JSON.stringify(report(one.table.guide, one.table.state)),
        );
      },
    ),
    { numRuns: numRuns * 2 },
  );
  expect(changed).toBeGreaterThan(numRuns / 3);
}, 60_000);
