import type { PlainDate } from "@nabij/domain";
import type { AgreementWords, ClientView } from "@nabij/reflection";

/** What is typed for an agreement, before it is sent. */
export type AgreementDraft = {
  readonly kind: "actie" | "doel";
  readonly what: string;
  /** A participant, or nobody of the table: then `otherWho` says who. */
  readonly whoId: string | null;
  readonly otherWho: string;
  readonly when: PlainDate | null;
  /** What was said instead of a day: "na de zomer". */
  readonly whenWords: string;
  readonly signOfSuccess: string;
  readonly clientViewKind: ClientView["kind"];
  readonly clientViewText: string;
  readonly reviewOn: PlainDate | null;
  readonly isRestriction: boolean;
  readonly answerIds: readonly string[];
};

/** What the parts of the form share. */
export interface DraftProps {
  draft: AgreementDraft;
  onChange: (changes: Partial<AgreementDraft>) => void;
}

/** An empty agreement; a client who is not at the table cannot have been asked. */
export function newDraft(isClientThere: boolean): AgreementDraft {
  return {
    kind: "actie",
    what: "",
    whoId: null,
    otherWho: "",
    when: null,
    whenWords: "",
    signOfSuccess: "",
    clientViewKind: isClientThere ? "not-asked" : "not-here",
    clientViewText: "",
    reviewOn: null,
    isRestriction: false,
    answerIds: [],
  };
}

/** Tells a chosen day from words such as "na de zomer"; the engine takes both. */
const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** An agreement as it stands, ready to be changed. */
export function draftOf(words: AgreementWords): AgreementDraft {
  const { kind, what, whoId, who, when, signOfSuccess, clientView, reviewOn } = words;
  const hasDay = isDay.test(when);
  return {
    ...{ kind, what, whoId, signOfSuccess, reviewOn },
    otherWho: whoId === null ? who : "",
    when: hasDay ? when : null,
    whenWords: hasDay ? "" : when,
    clientViewKind: clientView.kind,
    clientViewText: "text" in clientView ? clientView.text : "",
    isRestriction: words.isRestriction,
    answerIds: words.answerIds,
  };
}

/** The words the engine gets; everything may be empty except what it is about. */
export function wordsOf(draft: AgreementDraft): AgreementWords {
  const { kind, whoId, reviewOn, isRestriction } = draft;
  return {
    ...{ kind, whoId, reviewOn, isRestriction },
    what: draft.what.trim(),
    who: whoId === null ? draft.otherWho.trim() : "",
    when: draft.when ?? draft.whenWords.trim(),
    signOfSuccess: draft.signOfSuccess.trim(),
    clientView: clientViewOf(draft),
    answerIds: [...draft.answerIds],
  };
}

/** A view without words was not given: it falls back to "not asked", never to a yes. */
function clientViewOf({ clientViewKind, clientViewText }: AgreementDraft): ClientView {
  const text = clientViewText.trim();
  if (clientViewKind === "not-here" || clientViewKind === "not-asked")
    return { kind: clientViewKind };
  return text === "" ? { kind: "not-asked" } : { kind: clientViewKind, text };
}

/** The day some weeks after another; for the buttons beside a date. */
export function weeksLater(day: PlainDate, weeks: number): PlainDate {
  // Not the domain's addDays: its calendar would double what a conversation has to load (19 kB).
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + weeks * 7);
  return date.toISOString().slice(0, 10);
}
