import { indicatorWords } from "./indicator-words.ts";
import type { ComparedCell, Comparison } from "./use-comparison.ts";

/** One figure of a comparison with what it is about, in words. */
export type ComparedLine = {
  readonly question: string;
  readonly row: string;
  readonly answer: string;
  readonly cell: ComparedCell;
};

/** Every figure of a comparison in the order of the page; `together` is the word for a margin. */
export function comparedLines(
  { figures, context }: Pick<Comparison, "figures" | "context">,
  language: string,
  together: string,
): readonly ComparedLine[] {
  return [...figures, ...context].flatMap(({ indicator, by, rows, columns, cells }) => {
    const words = indicatorWords(indicator, language);
    const rowWords = by === null ? null : indicatorWords(by, language);
    const nameOf = (ids: readonly string[], of: typeof rowWords) =>
      of === null || ids.includes("totaal") ? together : of.answers(ids);
    return rows.flatMap((row, r) =>
      columns.flatMap((column, c): ComparedLine[] => {
        const cell = cells[r]?.[c];
        if (cell === undefined) return [];
        const [rowName, answer] = [nameOf(row, rowWords), nameOf(column, words)];
        return [{ question: words.question, row: rowName, answer, cell }];
      }),
    );
  });
}
