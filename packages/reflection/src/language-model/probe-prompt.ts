import type { Role } from "../guide/role.ts";
import { type ModelPrompt, promptOf, type SentAnswer, withoutClientName } from "./model-prompt.ts";
import { modelLanguage } from "./stems.ts";

/**
 * The part of a projected session that a follow-up is made from. Answers are those the whole table
 * sees: what is not revealed yet is not in that projection, and so cannot be sent.
 */
export type ProbeView = {
  readonly language: string;
  readonly clientName: string | null;
  readonly current: { readonly questionId: string; readonly text: string } | null;
  readonly answers: readonly {
    readonly answerId: string;
    readonly questionId: string;
    readonly role: Role;
    readonly status: "said" | "withdrawn";
    readonly text: string | null;
    /** Of the reader alone; a projection for the table has none, and none is sent. */
    readonly mine?: boolean;
  }[];
};

/** Whether the person who gave an answer lets a model read it; everyone, when nothing is said. */
export type MayRead = (answerId: string) => boolean;

/** What a follow-up is asked from, as sent; null when nobody said anything a model may read. */
export function probeMaterial(view: ProbeView, mayRead: MayRead = () => true) {
  const { current, clientName } = view;
  if (current === null) return null;
  const language = modelLanguage(view.language);
  const bare = (text: string) => withoutClientName(text, clientName, language);
  const answers = view.answers.flatMap(
    ({ answerId: id, questionId, role, status, text, mine }): SentAnswer[] => {
      const isHere = questionId === current.questionId && status === "said" && mine !== true;
      return isHere && text !== null && mayRead(id) ? [{ id, role, text: bare(text) }] : [];
    },
  );
  return answers.length === 0 ? null : { language, question: bare(current.text), answers };
}
export type ProbeMaterial = NonNullable<ReturnType<typeof probeMaterial>>;

/** The prompt for one follow-up question; null when there is more than fits. */
export function probePrompt({ language, question, answers }: ProbeMaterial): ModelPrompt | null {
  return promptOf("probe", language, { question, answers });
}
