import {
  answerTo,
  isOpen,
  isReady,
  isRevealed,
  type OpenQuestion,
  questionIn,
} from "./question.ts";
import type { Seat, Table } from "./table.ts";

/** Milliseconds from sending until the slowest screen at the table showed it. */
export type Times = {
  readonly opened: number[];
  readonly ticked: number[];
  readonly revealed: number[];
  /** Until the node said that an answer is kept; nobody else is told. */
  readonly kept: number[];
};

type Step = Readonly<Record<string, unknown>>;

/**
 * Holds a conversation question by question, as far as `most`: everyone who is asked answers at the
 * same moment, ticks one after another, and who leads reveals. Gives how many were held.
 */
export async function holdQuestions(table: Table, most: number, times: Times): Promise<number> {
  const { leader, people } = table;
  const screens = [leader, ...people].map(({ screen }) => screen);
  const everyScreen = async (seat: Seat, step: Step, isSo: (view: string) => boolean) => {
    const begun = performance.now();
    const [shown] = await Promise.all([
      Promise.all(screens.map(({ until }) => until(isSo))),
      table.send(seat, step),
    ]);
    return Math.max(...shown) - begun;
  };
  for (let held = 0; held < most; held += 1) {
    const before = questionIn(leader.screen.view())?.questionId ?? "";
    const isOther = (view: string) => !isOpen(before)(view) && view.includes('"round":{');
    times.opened.push(await everyScreen(leader, { type: "next" }, isOther));
    const question = questionIn(leader.screen.view());
    if (question === null) return held;
    const asked = people.filter(({ participantId }) =>
      question.waitingFor.includes(participantId ?? ""),
    );
    times.kept.push(...(await Promise.all(asked.map((seat) => answered(table, seat, question)))));
    const roundId = question.questionId;
    for (const seat of asked) {
      const tick = { type: "setReady", roundId, ready: true };
      times.ticked.push(await everyScreen(seat, tick, isReady(seat.participantId ?? "")));
    }
    times.revealed.push(await everyScreen(leader, { type: "reveal", roundId }, isRevealed));
  }
  return most;
}

async function answered(table: Table, seat: Seat, question: OpenQuestion): Promise<number> {
  const begun = performance.now();
  await table.send(seat, answerTo(question, table.people.indexOf(seat)));
  return performance.now() - begun;
}
