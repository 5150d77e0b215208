import type { ComparedCell, ComparedTable } from "./use-comparison.ts";

type Figure = ComparedCell["group"];
/** Why a figure is not there: one of the reasons of a hidden one, or one of the other marks. */
export type Absence = Extract<Figure, { mark: "hidden" }>["reason"] | "no-data" | "zero-not-shown";

/** How many figures of these tables are shown, and how many are not, by reason. */
export type FigureCounts = {
  readonly shown: number;
  readonly absent: ReadonlyMap<Absence, number>;
};

/** Counts what a publication shows and leaves out; margins count as figures too. */
export function countFigures(tables: readonly ComparedTable[]): FigureCounts {
  const figures = tables.flatMap(({ cells }) => cells.flat().map(({ group }) => group));
  const absent = new Map<Absence, number>();
  for (const figure of figures) {
    const absence = absenceOf(figure);
    if (absence !== null) absent.set(absence, (absent.get(absence) ?? 0) + 1);
  }
  return { shown: figures.filter(({ mark }) => mark === "shown").length, absent };
}

/** Why a figure is not shown; null when it is. */
export function absenceOf(figure: Figure): Absence | null {
  if (figure.mark === "shown") return null;
  return figure.mark === "hidden" ? figure.reason : figure.mark;
}
