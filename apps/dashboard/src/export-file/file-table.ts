/** A column of a file: its name, what it holds, and the value for a row. */
export type FileColumn<Row> = {
  readonly header: string;
  /** `date` values are ISO days; they become real dates where the file knows dates. */
  readonly kind?: "text" | "number" | "date";
  readonly value: (row: Row) => string | number | null;
};

/** Rows to take along, with what they are and what they were selected by. */
export type FileTable<Row> = {
  /** Begins the name of the file, and is the name of the sheet. */
  readonly name: string;
  /** The day the data is of, ISO. */
  readonly at: string;
  readonly columns: readonly FileColumn<Row>[];
  readonly rows: readonly Row[];
  /** What goes with every row: the day, the filters in words, the organisation. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
};
