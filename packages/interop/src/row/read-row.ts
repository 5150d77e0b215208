import { err, holdsCitizenServiceNumber, ok, type Result } from "@nabij/domain";
import { withoutGuard } from "../cell/harmless.ts";
import type { CellProblem, ReasonCode, RowProblem } from "../refusal/refusal.ts";
import type { RecognisedFile } from "../table/recognise.ts";
import type { Column, KnownParent, Table, Values } from "../table/table.ts";

/** A row that may be stored, apart from what other rows say. */
export type ReadRow = {
  readonly values: Values;
  /** What makes the row this row; null when only its whole content does. */
  readonly number: string | null;
  /** Per column of the table what it says, in one spelling: for comparing rows. */
  readonly content: readonly string[];
  readonly parent: KnownParent | null;
};

/** Finds the client or trajectory with a number, when it is stored. */
export type FindParent = (kind: "client" | "trajectory", number: string) => KnownParent | undefined;

/**
 * The values of a row, or the first problem in the order of the table's columns. A citizen service
 * number goes before everything else (signals-core, export). `unreadable` are places of cells that
 * no reader can make anything of.
 */
export function readRow(
  file: RecognisedFile,
  cells: readonly string[],
  findParent: FindParent,
  unreadable: ReadonlyMap<number, ReasonCode> = new Map(),
): Result<ReadRow, RowProblem> {
  const { table, positions, width } = file;
  const texts = positions.map((at) => (at < 0 ? "" : textOf(cells[at] ?? "")));
  const secret = table.columns.find(
    ({ header }, at) => header !== "Clientnummer" && holdsCitizenServiceNumber(texts[at] ?? ""),
  );
  if (secret) return err({ code: "citizen-service-number", column: secret.header });
  if (cells.slice(width).some((cell) => cell.trim() !== "")) {
    return err({ code: "too-many-cells", column: null });
  }

  const values: Record<string, unknown> = {};
  const problems = new Map<string, CellProblem>();
  for (const [at, column] of table.columns.entries()) {
    const code = unreadable.get(positions[at] ?? -1);
    const value = code === undefined ? readCell(column, texts[at] ?? "") : err({ code });
    if (value.ok) values[column.field] = value.value;
    else problems.set(column.field, value.error);
  }
  const parent = checkParent(table, values, findParent, problems);
  checkPeriods(table, values, problems);
  if (parent) checkColumns(table, values, parent, problems);
  const first = table.columns.find(({ field }) => problems.has(field));
  const problem = first && problems.get(first.field);
  if (first && problem) return err({ ...problem, column: first.header });
  return ok({
    values,
    number: numberOf(table, values),
    content: table.columns.map(({ field }) => JSON.stringify(values[field])),
    parent,
  });
}

/** A cell as it was meant: without the apostrophe that keeps a spreadsheet from running it. */
function textOf(cell: string): string {
  return withoutGuard(cell.trim()).trim();
}

function readCell(column: Column, text: string): Result<unknown, CellProblem> {
  if (text === "") {
    return column.required ? err({ code: "required" }) : ok(column.whenEmpty ?? null);
  }
  const value = column.parse(text);
  const empty = value.ok && Array.isArray(value.value) && value.value.length === 0;
  return column.required && empty ? err({ code: "required" }) : value;
}

function checkParent(
  { parent }: Table,
  values: Values,
  findParent: FindParent,
  problems: Map<string, CellProblem>,
): KnownParent | null {
  if (parent === null) return null;
  const { field } = parent.column;
  const number = values[field];
  if (typeof number !== "string") return null;
  const found = findParent(parent.kind, number);
  if (found === undefined) problems.set(field, { code: `unknown-${parent.kind}` });
  return found ?? null;
}

function checkPeriods(table: Table, values: Values, problems: Map<string, CellProblem>) {
  for (const [start, end] of table.periods) {
    const [from, until] = [values[start], values[end]];
    if (typeof from === "string" && typeof until === "string" && until < from) {
      problems.set(end, { code: "end-before-start" });
    }
  }
}

function checkColumns(
  table: Table,
  values: Values,
  parent: KnownParent,
  problems: Map<string, CellProblem>,
) {
  for (const { field, problem } of table.checks) {
    const found = problems.has(field) ? null : problem(values, parent);
    if (found) problems.set(field, found);
  }
}

function numberOf({ number }: Table, values: Values): string | null {
  return number.length === 0 ? null : number.map(({ field }) => String(values[field])).join("|");
}
