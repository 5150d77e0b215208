import type { Command, Perspective, SessionState } from "@nabij/reflection";

/** A command that was carried out on this device and that the node has not answered yet. */
export type Waiting = {
  readonly command: Command;
  /** The question that was on the table, and the one this put there: what a step was meant to do. */
  readonly from: string | null;
  readonly opened: string | null;
  /** The number of the answer, agreement or person it made here; elsewhere it may get another. */
  readonly made: string | null;
};

/** What could not go along because the conversation went on elsewhere; its words stay here. */
export type SetAside = {
  readonly command: Command;
  readonly questionId: string | null;
  readonly participantId: string | null;
  readonly perspective: Perspective;
  /** The question as it was put; null when it was said outside one. */
  readonly question: string | null;
  /** As said, or the words of what was chosen; empty when there are none. */
  readonly text: string;
};

/** One conversation as it stands on this device (reflection §4.2: one device, offline). */
export type DeviceCopy = {
  readonly schema: 1;
  readonly sessionId: string;
  /** Whose sign-in it was fetched with: nobody else's opens it. */
  readonly userId: string;
  /** The day it was last used here, ISO, and for how many days from then it may stay. */
  readonly usedOn: string;
  readonly daysKept: number;
  readonly guideHash: string;
  /** What the node knows, and the same with what waits on top. */
  readonly sent: SessionState;
  readonly now: SessionState;
  /** In the order in which it was said. */
  readonly waiting: readonly Waiting[];
  readonly setAside: readonly SetAside[];
};

/** Whether everything said on this device has reached the node, or was looked at. */
function isAllSent({ waiting, setAside }: DeviceCopy): boolean {
  return waiting.length === 0 && setAside.length === 0;
}

/** Nothing is left to do with it here: it is over, and the node has it all. */
export function isOver(copy: DeviceCopy): boolean {
  return copy.sent.status === "closed" && isAllSent(copy);
}

/** True from the day after its last day on this device; days are ISO dates. */
export function isDue({ usedOn, daysKept }: DeviceCopy, today: string): boolean {
  const day = 24 * 60 * 60 * 1000;
  return Date.parse(today) - Date.parse(usedOn) > daysKept * day;
}
