import type { Audience } from "@nabij/reflection";
import type { BareCommand } from "../../../command/command.ts";

/** Whom the client can let read an answer. Whoever pays for the care is never one of them. */
export const readers = ["team", "family"] as const;
export type ReaderOfAnswer = (typeof readers)[number];

const audienceOf: Record<ReaderOfAnswer, Audience> = { team: "dossier", family: "familie" };

/** Who may read an answer now, as the client chose; nobody before they did. */
export function readersOf(
  sharing: readonly { readonly answerId: string; readonly with: readonly Audience[] }[],
  answerId: string,
): readonly ReaderOfAnswer[] {
  const chosen = sharing.find((one) => one.answerId === answerId)?.with ?? [];
  return readers.filter((reader) => chosen.includes(audienceOf[reader]));
}

/** Whether a choice was made for an answer; "nobody" is a choice too. */
export function hasChosen(
  sharing: readonly { readonly answerId: string }[],
  answerId: string,
): boolean {
  return sharing.some((one) => one.answerId === answerId);
}

/**
 * What is sent for a choice. Alone, the tick of the client is the only thing that lets anyone open
 * an answer, so it follows the choice for the team: no team, no tick (engine: `mayReveal`).
 */
export function sharingCommands(
  said: { readonly answerId: string; readonly questionId: string; readonly participantId: string },
  chosen: readonly ReaderOfAnswer[],
  isAlone: boolean,
): BareCommand[] {
  const { answerId, questionId: roundId, participantId } = said;
  const share: BareCommand = {
    ...{ type: "shareAnswer", answerId },
    with: readers.filter((reader) => chosen.includes(reader)).map((reader) => audienceOf[reader]),
  };
  if (!isAlone) return [share];
  const ready = chosen.includes("team");
  return [share, { type: "setReady", participantId, roundId, ready }];
}
