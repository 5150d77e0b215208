import type { FileKind, Refusal } from "@nabij/interop";

export type Counts = Partial<Record<FileKind, number>>;

/** What was in one CSV file or one sheet, or would be stored of it. */
export type FileCounts = {
  /** The name of the file, or `workbook/sheet`. */
  readonly file: string;
  /** What it holds; null when that was not recognised. */
  readonly kind: FileKind | null;
  readonly valid: number;
  readonly changed: number;
  readonly refused: number;
  readonly repeats: number;
};

/** What an import did, or would do: every row is in one of these, and no cell of any row is. */
export type ImportReport = {
  /** False when nothing was stored: a trial run, or a refused row nobody agreed to leave out. */
  readonly accepted: boolean;
  /** New rows stored, per kind of file that was given. */
  readonly stored: Counts;
  /** New rows that can be stored; equal to `stored` once accepted. */
  readonly valid: Counts;
  /** Rows known by their number that say something else than last time. */
  readonly changed: Counts;
  readonly refused: readonly Refusal[];
  /** Rows that were there already, in these files or from an earlier import. */
  readonly repeats: readonly { readonly file: string; readonly line: number }[];
  /** The same rows counted per file, in the order in which they were read. */
  readonly files: readonly FileCounts[];
  readonly unknownColumns: readonly { readonly file: string; readonly column: string }[];
};

/** How far a file is; `bytesRead` runs to `totalBytes`. */
export type ImportProgress = {
  readonly file: string;
  readonly rows: number;
  readonly bytesRead: number;
  readonly totalBytes: number;
};
