/** One line of a document on paper; a heading stands above the lines that follow it. */
export type PrintedLine = {
  /** What or whose the text is; null for a sentence. */
  readonly label: string | null;
  readonly text: string;
  readonly look?: "heading" | "question";
};

/** A document in words, as a file needs it: without a layout and without what is for its maker only. */
export type PrintedReport = {
  readonly title: string;
  readonly lead: string;
  readonly about: readonly string[];
  readonly sections: readonly PrintedSection[];
  readonly madeOn: string;
  /** The heading above what its maker adds. */
  readonly ownWords: string;
};

export type PrintedSection = {
  readonly title: string;
  readonly lines: readonly PrintedLine[];
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  } | null;
};
