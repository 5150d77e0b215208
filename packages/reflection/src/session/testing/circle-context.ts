import { questionsOf } from "../../guide/guide.ts";
import type { BareCommand, TestTable } from "../../testing.ts";
import type { SessionState } from "../state.ts";

export function tick(participantId: string, roundId: string, ready: boolean): BareCommand {
  return { type: "setReady", participantId, roundId, ready };
}

/** The round of this moment, as its screen would name it. */
export function roundHere({ state }: TestTable): string {
  if (state.stage === "field" || state.stage === "positions") return state.stage;
  return state.openQuestionId ?? state.plan[0]?.questionIds[0] ?? "q1";
}

export function questionHere(table: TestTable, at: number): string {
  return table.state.stage === "beforehand" ? planned(table, at) : roundHere(table);
}

export function planned({ state }: TestTable, at: number): string {
  const ids = state.plan.flatMap(({ questionIds }) => questionIds);
  return ids[at % Math.min(ids.length, 12)] ?? "q1";
}

export function choiceHere(table: TestTable, at: number): string {
  const id = questionHere(table, at);
  const options = questionsOf(table.guide).find((question) => question.id === id)?.options ?? [];
  return options[at % Math.max(1, options.length)]?.id ?? "ja";
}

export function answerOf({ answers }: SessionState, who: string, at: number): string {
  const mine = answers.filter(({ participantId }) => participantId === who);
  return mine[at % Math.max(1, mine.length)]?.id ?? "none";
}
