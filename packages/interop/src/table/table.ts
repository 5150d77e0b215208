import type { RecordKind } from "@nabij/domain";
import { z } from "zod";
import type { CellParser } from "../cell/cell.ts";
import type { CellProblem } from "../refusal/refusal.ts";

/** The files of an export, in the order in which they can be stored (signals-core, export). */
export const FileKind = z.enum([
  "clienten",
  "trajecten",
  "plaatsingen",
  "verklarende_analyses",
  "diagnoses",
  "doelen",
  "evaluaties",
  "maatregelen",
  "regie",
  "uren",
  "activiteiten",
  "overgang18",
]);
export type FileKind = z.infer<typeof FileKind>;

/** One column: its Dutch header, the field it fills, and how its cells are read. */
export type Column = {
  readonly header: string;
  /** A field of the table's record, or of the record `of` that comes along with it. */
  readonly field: string;
  readonly of?: RecordKind;
  readonly parse: CellParser;
  /** How a value is written when its cell says less than the value does. */
  readonly print?: (value: unknown) => string;
  readonly required?: boolean;
  /** What an empty cell means when it does not mean unknown. */
  readonly whenEmpty?: unknown;
  /** A fictional cell for the template. */
  readonly example: string;
};

/** The values of a row by field; `null` is unknown. */
export type Values = Readonly<Record<string, unknown>>;

/** The client or trajectory a row hangs on, found by the number in `column`. */
export type Parent = { readonly kind: "client" | "trajectory"; readonly column: Column };

/** What the import knows of a client or trajectory; `staff` is the largest in its ratios. */
export type KnownParent = { readonly id: string; readonly staff: number | null };

/** A rule over several cells: what is wrong with this column, or null. */
export type ColumnCheck = {
  readonly field: string;
  readonly problem: (values: Values, parent: KnownParent) => CellProblem | null;
};

/** One kind of file, as data: everything the import knows about it. */
export type Table = {
  readonly kind: FileKind;
  readonly record: RecordKind;
  readonly columns: readonly Column[];
  /** The columns that together are the number of a row; none: the whole content is. */
  readonly number: readonly Column[];
  /** The columns by which a row without a number is known again when the rest of it changed. */
  readonly sameRow: readonly Column[];
  readonly parent: Parent | null;
  /** Pairs of fields that may not run backwards. */
  readonly periods: readonly (readonly [start: string, end: string])[];
  readonly checks: readonly ColumnCheck[];
};
