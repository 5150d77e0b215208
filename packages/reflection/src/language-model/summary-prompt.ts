import type { Role } from "../guide/role.ts";
import { type ModelPrompt, promptOf, type SentAnswer, withoutClientName } from "./model-prompt.ts";
import type { MayRead } from "./probe-prompt.ts";
import { modelLanguage } from "./stems.ts";

type SaidQuote = {
  readonly answerId: string;
  readonly role: Role;
  readonly text: string | null;
  readonly choice: { readonly text: string } | null;
  readonly scale: number | null;
};

/** The part of a report that a summary is made from. A report holds only what was revealed. */
export type SummaryReport = {
  readonly language: string;
  readonly clientName: string | null;
  readonly phases: readonly {
    readonly title: string;
    readonly questions: readonly {
      readonly text: string;
      readonly quotes: readonly SaidQuote[];
    }[];
  }[];
  readonly alsoSaid: readonly SaidQuote[];
  /** `saidId`: the answer somebody stands alone in, or a dot of the field, which has no words. */
  readonly differences: readonly { readonly lone: readonly { readonly saidId: string }[] }[];
};

/**
 * The answers of people who stand alone on a scale (reflection §4.5). They may not be missing
 * from a summary.
 */
export function loneAnswerIds({ phases, alsoSaid, differences }: SummaryReport): string[] {
  const quotes = phases.flatMap(({ questions }) => questions.flatMap((each) => each.quotes));
  const known = new Set([...quotes, ...alsoSaid].map(({ answerId }) => answerId));
  const alone = differences.flatMap(({ lone }) => lone.map(({ saidId }) => saidId));
  return [...new Set(alone)].filter((id) => known.has(id));
}

/** What a summary is made from, as sent; null when nobody said anything a model may read. */
export function summaryMaterial(
  report: SummaryReport,
  { mayRead = () => true, lone = loneAnswerIds(report) }: SummaryChoice = {},
) {
  const language = modelLanguage(report.language);
  const bare = (text: string) => withoutClientName(text, report.clientName, language);
  const toSend = (quotes: readonly SaidQuote[]) =>
    quotes.flatMap((quote) => sentAnswer(quote, bare, mayRead));
  const discussed = report.phases.flatMap(({ title, questions }) => {
    const asked = questions
      .map(({ text, quotes }) => ({ question: bare(text), answers: toSend(quotes) }))
      .filter(({ answers }) => answers.length > 0);
    return asked.length === 0 ? [] : [{ title: bare(title), questions: asked }];
  });
  const besides = toSend(report.alsoSaid);
  const also = { title: "", questions: [{ question: "", answers: besides }] };
  const parts = besides.length === 0 ? discussed : [...discussed, also];
  const unread = lone.filter((id) => !mayRead(id));
  return parts.length === 0 ? null : { language, parts, lone: [...new Set(lone)], unread };
}

/** Which answers may be read, and which views stand alone when the caller knows better. */
export type SummaryChoice = {
  readonly mayRead?: MayRead;
  readonly lone?: readonly string[];
};

export type SummaryMaterial = NonNullable<ReturnType<typeof summaryMaterial>>;

/** The prompt for a draft summary; null when there is more than fits. */
export function summaryPrompt({ language, parts, lone }: SummaryMaterial): ModelPrompt | null {
  return promptOf("summary", language, { parts, lone });
}

/** An answer in words; a place on a scale is its number. Silence without words says nothing here. */
function sentAnswer(
  { answerId: id, role, text, choice, scale }: SaidQuote,
  bare: (text: string) => string,
  mayRead: MayRead,
): SentAnswer[] {
  if (!mayRead(id)) return [];
  const said = [choice?.text, scale === null ? undefined : String(scale), text ?? undefined];
  const words = said.filter((part) => part !== undefined).join(": ");
  return words === "" ? [] : [{ id, role, text: bare(words) }];
}
