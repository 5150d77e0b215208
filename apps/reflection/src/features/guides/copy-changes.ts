import type { GuideChanges, Phase, Question } from "@nabij/reflection";

/** The words of one question that an organisation may change; `toClient` is empty when as `easy`. */
export type QuestionWords = {
  readonly nl: string;
  readonly en: string;
  readonly easy: string;
  readonly toClient: string;
};

/** The questions of a phase as the copy asks them, and those it leaves out. */
export type Arranged = {
  readonly shown: readonly { readonly question: Question; readonly isAdded: boolean }[];
  readonly hidden: readonly Question[];
};

export function wordsOf({ text, easy, toClient }: Question): QuestionWords {
  return { ...text, easy: easy.text, toClient: toClient?.text ?? "" };
}

/** A question with other words. Where the client is spoken to as in the easy words, none are kept. */
export function withWords(question: Question, words: QuestionWords): Question {
  const { text: _before, ...others } = question.toClient ?? {};
  const toClient = words.toClient === "" ? others : { ...others, text: words.toClient };
  return {
    ...question,
    text: { nl: words.nl, en: words.en },
    easy: { ...question.easy, text: words.easy },
    ...((question.toClient !== undefined || words.toClient !== "") && { toClient }),
  };
}

/** A question of the base with the words it has in the copy. */
function asInCopy(question: Question, { reword }: GuideChanges): Question {
  const other = reword.find(({ id }) => id === question.id);
  if (other === undefined) return question;
  const { text = question.text, easy = question.easy, toClient = question.toClient } = other;
  return { ...question, text, easy, ...(toClient !== undefined && { toClient }) };
}

/** Other words for a question of the base; the same words again are no change. */
export function reword(copy: GuideChanges, base: Question, words: QuestionWords): GuideChanges {
  const next = withWords(base, words);
  const [was, is] = [wordsOf(base), wordsOf(next)];
  const others = copy.reword.filter(({ id }) => id !== base.id);
  const change = {
    id: base.id,
    ...((was.nl !== is.nl || was.en !== is.en) && { text: next.text }),
    ...(was.easy !== is.easy && { easy: next.easy }),
    ...(was.toClient !== is.toClient && { toClient: next.toClient }),
  };
  return { ...copy, reword: Object.keys(change).length === 1 ? others : [...others, change] };
}

export function arranged(phase: Phase, copy: GuideChanges): Arranged {
  const kept = phase.questions
    .filter(({ id }) => !copy.hide.includes(id))
    .map((question) => ({ question: asInCopy(question, copy), isAdded: false }));
  const own = copy.add
    .filter(({ phaseId }) => phaseId === phase.id)
    .map(({ question }) => ({ question, isAdded: true }));
  const order = copy.reorder.find(({ phaseId }) => phaseId === phase.id)?.questionIds ?? [];
  const all = [...kept, ...own];
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const shown = all.toSorted((a, b) => place(a.question.id) - place(b.question.id));
  return { shown, hidden: phase.questions.filter(({ id }) => copy.hide.includes(id)) };
}

/** One step up or down inside its phase; at the end of it nothing changes. */
export function move(copy: GuideChanges, phase: Phase, id: string, step: -1 | 1): GuideChanges {
  const ids = arranged(phase, copy).shown.map(({ question }) => question.id);
  const from = ids.indexOf(id);
  const other = ids[from + step];
  if (from === -1 || other === undefined) return copy;
  return ordered(
    copy,
    phase,
    ids.map((each) => (each === id ? other : each === other ? id : each)),
  );
}

/** Leaves a question out; an own one goes altogether. */
export function leaveOut(copy: GuideChanges, phase: Phase, id: string): GuideChanges {
  const isAdded = copy.add.some(({ question }) => question.id === id);
  const ids = arranged(phase, copy).shown.map(({ question }) => question.id);
  const next = isAdded
    ? { ...copy, add: copy.add.filter(({ question }) => question.id !== id) }
    : { ...copy, hide: [...copy.hide, id] };
  return ordered(
    next,
    phase,
    ids.filter((each) => each !== id),
  );
}

/** Asks a question that was left out again, before the first that stood after it. */
export function bringBack(copy: GuideChanges, phase: Phase, id: string): GuideChanges {
  const rank = new Map(phase.questions.map((question, index) => [question.id, index]));
  const ids = arranged(phase, copy).shown.map(({ question }) => question.id);
  const after = ids.findIndex((each) => (rank.get(each) ?? -1) > (rank.get(id) ?? 0));
  const at = after === -1 ? ids.length : after;
  const next = { ...copy, hide: copy.hide.filter((each) => each !== id) };
  return ordered(next, phase, ids.toSpliced(at, 0, id));
}

/** Adds an own question at the end of a phase, or changes it where it stands. */
export function keepOwn(copy: GuideChanges, phaseId: string, question: Question): GuideChanges {
  const isThere = copy.add.some((own) => own.question.id === question.id);
  const add = isThere
    ? copy.add.map((own) => (own.question.id === question.id ? { ...own, question } : own))
    : [...copy.add, { phaseId, question }];
  return { ...copy, add };
}

/** The order of the base is no change. */
function ordered(copy: GuideChanges, phase: Phase, ids: readonly string[]): GuideChanges {
  const others = copy.reorder.filter(({ phaseId }) => phaseId !== phase.id);
  const bare = { ...copy, reorder: others };
  const usual = arranged(phase, bare).shown.map(({ question }) => question.id);
  const isUsual = usual.join() === ids.join();
  return isUsual
    ? bare
    : { ...copy, reorder: [...others, { phaseId: phase.id, questionIds: [...ids] }] };
}
