import type { Board, BoardCard } from "./use-board.ts";

/** A column of the board: a step of the framework with who stands there; `null` is all done. */
export type BoardColumn = {
  readonly step: number | null;
  readonly title: string | null;
  readonly cards: readonly BoardCard[];
};

/** One column per step of the framework, in order, and one for who did them all. */
export function boardColumns(
  { template, cards }: Pick<Board, "template" | "cards">,
  language: string,
): readonly BoardColumn[] {
  const known = new Set(template.steps.map(({ step }) => step));
  // A step the framework no longer has still shows who stands at it.
  const others = new Set(cards.flatMap(({ next }) => next?.step.step ?? []).filter(isOther(known)));
  const columns = [
    ...template.steps.map(({ step, title }) => ({
      step,
      title: language === "en" ? title.en : title.nl,
    })),
    ...[...others].map((step) => ({ step, title: titleAt(cards, step) })),
  ];
  return [...columns.toSorted((a, b) => a.step - b.step), { step: null, title: null }].map(
    (column) => ({
      ...column,
      cards: cards.filter(({ next }) => (next?.step.step ?? null) === column.step),
    }),
  );
}

function isOther(known: ReadonlySet<number>): (step: number) => boolean {
  return (step) => !known.has(step);
}

function titleAt(cards: readonly BoardCard[], step: number): string | null {
  return cards.find(({ next }) => next?.step.step === step)?.next?.step.title ?? null;
}
