import type { SessionState } from "./state.ts";

/** Who reads: a participant, "" for who leads without a seat, null for who was not there. */
export type Reader = string | null;

/**
 * How many events this reader may know of. Written first, a number that counts everything would
 * tell that others are writing, and how much; aloud everybody heard everything.
 */
export function readerSeq({ writing, seq, reach }: SessionState, reader: Reader): number {
  if (writing === "aloud") return seq;
  return reach.filter((readers) => isFor(readers, reader)).length;
}

/** The event a reader's number stands for, counted over all events. */
export function eventSeq(state: SessionState, reader: Reader, known: number): number {
  if (state.writing === "aloud") return known;
  let left = known;
  const index = state.reach.findIndex((readers) => {
    if (isFor(readers, reader)) left -= 1;
    return left < 0;
  });
  return index === -1 ? Math.max(known, state.seq) : index;
}

function isFor(readers: readonly string[] | null, reader: Reader): boolean {
  return readers === null || (reader !== null && readers.includes(reader));
}
