import type { MadeReport, ReportLine, ReportSection } from "./use-report.ts";

/** What the maker of a document chose: lines taken out, and offered lines put in, by id. */
export type ReportChoice = {
  readonly leftOut: readonly string[];
  readonly putIn: readonly string[];
};

/** The document as it is made. */
export const nothingChosen: ReportChoice = { leftOut: [], putIn: [] };

/** A choice in the making; the boxes show only while choosing, so that the screen reads as the paper. */
export type Chooser = {
  readonly choice: ReportChoice;
  readonly isChoosing: boolean;
  readonly onChange: (choice: ReportChoice) => void;
};

type Line = Pick<ReportLine, "id" | "isOffered">;

/** Whether a line stands in the document. */
export function isInReport({ id, isOffered }: Line, { leftOut, putIn }: ReportChoice): boolean {
  return isOffered ? putIn.includes(id) : !leftOut.includes(id);
}

/** Puts lines in the document, or takes them out. */
export function choose(choice: ReportChoice, lines: readonly Line[], isIn: boolean): ReportChoice {
  const ids = (isOffered: boolean) =>
    lines.filter((line) => line.isOffered === isOffered).map(({ id }) => id);
  return {
    leftOut: isIn ? without(choice.leftOut, ids(false)) : withAll(choice.leftOut, ids(false)),
    putIn: isIn ? withAll(choice.putIn, ids(true)) : without(choice.putIn, ids(true)),
  };
}

/** Everything of a section that can be chosen: its lines, and its table as one. */
export function linesOf(section: Pick<ReportSection, "id" | "lines" | "table">): readonly Line[] {
  if (section.table === null) return section.lines;
  return [...section.lines, tableLine(section)];
}

/** The table of a section, chosen as if it were a line. */
export function tableLine({ id }: Pick<ReportSection, "id">): Line {
  return { id: `table ${id}`, isOffered: false };
}

/** How many lines were taken out, and how many wait to be put in. */
export function choiceCounts({ sections }: Pick<MadeReport, "sections">, choice: ReportChoice) {
  const outside = sections.flatMap(linesOf).filter((line) => !isInReport(line, choice));
  const waiting = outside.filter(({ isOffered }) => isOffered).length;
  return { waiting, leftOut: outside.length - waiting };
}

function withAll(ids: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...ids, ...more])];
}

function without(ids: readonly string[], gone: readonly string[]): readonly string[] {
  return ids.filter((id) => !gone.includes(id));
}
