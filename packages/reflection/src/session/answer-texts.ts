import type { SessionEvent } from "./event.ts";

/** Words by the `seq` of the event they were said in. */
export type AnswerTexts = Readonly<Record<number, string>>;

/**
 * Takes the words out of the log, so that a store can keep them apart and erase them while the
 * events stay (reflection §4.2).
 */
export function detachTexts(events: readonly SessionEvent[]): {
  events: SessionEvent[];
  texts: AnswerTexts;
} {
  const texts: Record<number, string> = {};
  const bare = events.map((event) => {
    if (!("text" in event) || event.text === null) return event;
    texts[event.seq] = event.text;
    return { ...event, text: null };
  });
  return { events: bare, texts };
}

/** Puts the words back; what has been erased stays silent (`text: null`). */
export function attachTexts(events: readonly SessionEvent[], texts: AnswerTexts): SessionEvent[] {
  return events.map((event) =>
    "text" in event && event.text === null ? { ...event, text: texts[event.seq] ?? null } : event,
  );
}
