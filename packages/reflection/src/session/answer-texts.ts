import { z } from "zod";
import type { SessionEvent } from "./event.ts";
import { PreviousAgreements } from "./together.ts";

/** Words by the `seq` of the event they were said in. */
export type AnswerTexts = Readonly<Record<number, string>>;

/**
 * Takes the words out of the log, so that a store can keep them apart and erase them while the
 * events stay (reflection §4.2). Where an event holds several words they are kept as JSON.
 */
export function detachTexts(events: readonly SessionEvent[]): {
  events: SessionEvent[];
  texts: AnswerTexts;
} {
  const texts: Record<number, string> = {};
  const bare = events.map((event) => {
    const { text, rest } = detach(event);
    if (text !== null) texts[event.seq] = text;
    return rest;
  });
  return { events: bare, texts };
}

/** Puts the words back; what has been erased stays silent (`text: null`). */
export function attachTexts(events: readonly SessionEvent[], texts: AnswerTexts): SessionEvent[] {
  return events.map((event) => {
    const text = texts[event.seq];
    return text === undefined ? event : attach(event, text);
  });
}

/**
 * The events whose words nobody may see any more: of a withdrawn answer, and of whoever took their
 * consent back. A store erases the words of these.
 */
export function withdrawnTexts(events: readonly SessionEvent[]): number[] {
  return events.flatMap((event, index) => {
    if (!("text" in event) || event.text === null) return [];
    const after = events.slice(index + 1);
    const isGone = after.some(
      (later) =>
        (later.type === "AnswerWithdrawn" &&
          "answerId" in event &&
          later.answerId === event.answerId) ||
        (later.type === "ConsentChanged" &&
          !later.given &&
          "participantId" in event &&
          later.participantId === event.participantId),
    );
    return isGone ? [event.seq] : [];
  });
}

type Detached = { readonly text: string | null; readonly rest: SessionEvent };

function detach(event: SessionEvent): Detached {
  if ("text" in event) return { text: event.text, rest: { ...event, text: null } };
  if (event.type === "AnswersGrouped" && event.groups.some(({ title }) => title !== "")) {
    const titles = event.groups.map(({ title }) => title);
    const groups = event.groups.map((group) => ({ ...group, title: "" }));
    return { text: JSON.stringify(titles), rest: { ...event, groups } };
  }
  if (event.type === "SessionStarted" && hasWords(event.previous)) {
    const words = event.previous.agreements.map(({ what, who }) => ({ what, who }));
    const agreements = event.previous.agreements.map((one) => ({ ...one, what: null, who: null }));
    const previous = { ...event.previous, agreements };
    return { text: JSON.stringify(words), rest: { ...event, previous } };
  }
  return { text: null, rest: event };
}

function hasWords(previous: PreviousAgreements | null): previous is PreviousAgreements {
  return previous?.agreements.some(({ what, who }) => what !== null || who !== null) === true;
}

const Titles = z.array(z.string());
const AgreedWords = z.array(
  PreviousAgreements.shape.agreements.element.pick({ what: true, who: true }),
);

function attach(event: SessionEvent, text: string): SessionEvent {
  if ("text" in event) return { ...event, text };
  if (event.type === "AnswersGrouped") {
    const titles = Titles.parse(JSON.parse(text));
    const groups = event.groups.map((group, place) => ({ ...group, title: titles[place] ?? "" }));
    return { ...event, groups };
  }
  if (event.type !== "SessionStarted" || event.previous === null) return event;
  const words = AgreedWords.parse(JSON.parse(text));
  const agreements = event.previous.agreements.map((one, place) => ({ ...one, ...words[place] }));
  return { ...event, previous: { ...event.previous, agreements } };
}
