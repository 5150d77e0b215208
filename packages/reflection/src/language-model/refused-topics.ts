import { restrictionForms } from "../agreement/looks-like-restriction.ts";
import words from "./rail-words.json" with { type: "json" };

/** What a model has nothing to say about (reflection §4.8). */
export type RefusedTopic = keyof typeof words.topics;

const topics = Object.entries(words.topics).map(([topic, patterns]) => ({
  topic: topic as RefusedTopic,
  pattern: anyOf(patterns),
}));
const verdict = anyOf(words.verdicts);
const advice = anyOf(words.advice);
const urge = anyOf(words.urges);
const leading = anyOf(words.leading);
const open = anyOf(words.open);
const praise = new RegExp(`^(?:${words.praise.join("|")})(?!\\p{L})`, "u");
const machinery = new RegExp(words.machinery.join("|"), "u");

/** The topics a text touches. */
export function topicsIn(text: string): Set<RefusedTopic> {
  const plain = asPlain(text);
  const found = topics.filter(({ pattern }) => pattern.test(plain)).map(({ topic }) => topic);
  const restricts = restrictionForms(text).length > 0 ? (["restriction"] as const) : [];
  return new Set([...found, ...restricts]);
}

/** What somebody said, as far as advice and judgement go. */
export type SaidBefore = {
  readonly topics: ReadonlySet<RefusedTopic>;
  readonly usesAdvice: boolean;
};

/** Whether a text has words of advice in it. */
export function usesAdvice(text: string): boolean {
  return advice.test(asPlain(text));
}

/**
 * Whether a sentence about cited answers advises or judges: about one of the topics, or with words
 * of advice that nobody used. Blame and verdicts are never a summary's to give.
 */
export function advisesOrJudges(text: string, sources: readonly SaidBefore[]): boolean {
  const plain = asPlain(text);
  const here = topicsIn(text);
  if (here.has("blame") || verdict.test(plain)) return true;
  const advised = sources.some((source) => source.usesAdvice);
  if (advice.test(plain) && (here.size > 0 || !advised)) return true;
  if (here.size > 0 && urge.test(plain)) return true;
  return [...here].some((topic) => !sources.some(({ topics: said }) => said.has(topic)));
}

/** Whether a question pushes: advice as a question, a verdict, or "why did you not". */
export function pushes(question: string): boolean {
  const plain = asPlain(question);
  return verdict.test(plain) || advice.test(plain) || leading.test(plain);
}

/** Whether a question leaves room for any answer: "what", "how", "can you describe", never yes or no. */
export function isOpenQuestion(question: string): boolean {
  return open.test(asPlain(question));
}

/** Made-up warmth: people like a good question and dislike a machine that understands them. */
export function praises(text: string): boolean {
  return praise.test(asPlain(text));
}

/** Traces of the instruction or of the machine itself: a reply that follows another's order. */
export function showsMachinery(text: string): boolean {
  return machinery.test(asPlain(text));
}

/** Markup, links and anything else that is more than plain words. */
export function hasMarkup(text: string): boolean {
  return /[<>`{}|\\]|!\[|\]\(|\*\*|__|^#|:\/\/|www\.|\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u.test(
    text,
  );
}

function asPlain(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " ").trim();
}

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${patterns.join("|")})(?!\\p{L})`, "u");
}
