/** What a page draws, in one word. */
export type PageState = "loading" | "empty" | "ready" | "failed";

/** The part of a query's answer that decides what is drawn. */
interface Answer {
  readonly data: unknown;
  readonly isError: boolean;
}

/** The word for a page that rests on these answers; shown data stays when a refresh fails. */
export function pageState(answers: readonly Answer[], isEmpty: boolean): PageState {
  if (answers.some(({ data, isError }) => isError && data === undefined)) return "failed";
  if (answers.some(({ data }) => data === undefined)) return "loading";
  return isEmpty ? "empty" : "ready";
}
