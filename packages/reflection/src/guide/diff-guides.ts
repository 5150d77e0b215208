import { type Guide, type Question, questionsOf } from "./guide.ts";
import type { Words } from "./role.ts";

/** One question in two versions; `fields` are the names of what is not the same, in order. */
export type ChangedQuestion = {
  readonly id: string;
  readonly fields: readonly string[];
  readonly before: Words;
  readonly after: Words;
};

/** A question that stands elsewhere: in another phase, or after another question. */
export type MovedQuestion = {
  readonly id: string;
  readonly text: Words;
  readonly from: { readonly phaseId: string; readonly place: number };
  readonly to: { readonly phaseId: string; readonly place: number };
};

export type GuideDifference = {
  readonly added: readonly { readonly id: string; readonly text: Words }[];
  readonly removed: readonly { readonly id: string; readonly text: Words }[];
  readonly changed: readonly ChangedQuestion[];
  readonly moved: readonly MovedQuestion[];
  /** Ids of phases whose own words or rules differ, or that are in one guide only. */
  readonly phases: readonly string[];
};

/** What a reader of `before` has to know about `after`. A question may be moved and changed. */
export function diffGuides(before: Guide, after: Guide): GuideDifference {
  const [old, now] = [byId(before), byId(after)];
  const both = [...old.values()].flatMap((question) => {
    const next = now.get(question.id);
    return next === undefined ? [] : [{ question, next }];
  });
  return {
    added: named([...now.values()].filter(({ id }) => !old.has(id))),
    removed: named([...old.values()].filter(({ id }) => !now.has(id))),
    changed: both.flatMap(({ question, next }) => changeOf(question, next)),
    moved: movedQuestions(before, after),
    phases: changedPhases(before, after),
  };
}

function changeOf(question: Question, next: Question): ChangedQuestion[] {
  const fields = changedFields(question, next);
  if (fields.length === 0) return [];
  return [{ id: question.id, fields, before: question.text, after: next.text }];
}

/** The names of the fields in which two objects differ, in the order of the first. */
function changedFields<T extends object>(one: T, other: T): string[] {
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].filter((name) => !isSame(left.get(name), right.get(name)));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** The same value with the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}

/** Place counts only questions that are in both, so an added one does not move the rest. */
function movedQuestions(before: Guide, after: Guide): MovedQuestion[] {
  const [old, now] = [byId(before), byId(after)];
  const places = (guide: Guide, other: ReadonlyMap<string, Question>) =>
    new Map(
      guide.phases.flatMap((phase) =>
        phase.questions
          .filter(({ id }) => other.has(id))
          .map(({ id }, index) => [id, { phaseId: phase.id, place: index + 1 }] as const),
      ),
    );
  const [from, to] = [places(before, now), places(after, old)];
  return [...from].flatMap(([id, was]) => {
    const is = to.get(id);
    const text = now.get(id)?.text;
    if (is === undefined || text === undefined || isSame(was, is)) return [];
    return [{ id, text, from: was, to: is }];
  });
}

function changedPhases(before: Guide, after: Guide): string[] {
  const bare = (guide: Guide) =>
    new Map(guide.phases.map((phase) => [phase.id, { ...phase, questions: null }]));
  const [old, now] = [bare(before), bare(after)];
  const ids = new Set([...old.keys(), ...now.keys()]);
  return [...ids].filter((id) => !isSame(old.get(id), now.get(id)));
}

function byId(guide: Guide): Map<string, Question> {
  return new Map(questionsOf(guide).map((question) => [question.id, question]));
}

function named(questions: readonly Question[]): { id: string; text: Words }[] {
  return questions.map(({ id, text }) => ({ id, text }));
}
