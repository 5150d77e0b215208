import type { inferInput, inferOutput } from "@trpc/tanstack-react-query";
import type { trpc } from "../../trpc.ts";

export type FileColumns = inferOutput<typeof trpc.import.columns>[number];
export type KindShape = inferOutput<typeof trpc.import.kinds>[number];
export type ColumnShape = KindShape["columns"][number];
type FileKind = KindShape["kind"];
type Mapping = NonNullable<inferInput<typeof trpc.import.preview>["mappings"]>[number];

/** What somebody says a file is: its kind, and their header per column of ours. */
export type ColumnChoice = {
  readonly kind: FileKind | null;
  readonly columns: Readonly<Record<string, string>>;
};

/** The choices that were changed, by the name of their file. */
export type ColumnChoices = Readonly<Record<string, ColumnChoice>>;

/** Whether somebody can help: it was not recognised, or what is missing may have another name. */
export function canBeMapped({ headers, recognised, unknown, missing }: FileColumns): boolean {
  if (headers.length === 0) return false;
  return !recognised || (unknown.length > 0 && missing.length > 0);
}

/** A file read as a kind, with the columns that are known filled in. */
export function choiceOf({ known }: FileColumns, kind: FileKind | null): ColumnChoice {
  return { kind, columns: (kind && known[kind]) ?? {} };
}

/** The choice for a file: what was chosen, or else what was recognised. */
export function chosenFor(file: FileColumns, choices: ColumnChoices): ColumnChoice {
  return choices[file.file] ?? choiceOf(file, file.kind);
}

/** The choice with one column of ours pointing to another header of theirs, or to none. */
export function withColumn(
  { kind, columns }: ColumnChoice,
  ours: string,
  theirs: string | null,
): ColumnChoice {
  const others = Object.entries(columns).filter(([header]) => header !== ours);
  const all = theirs === null ? others : [...others, [ours, theirs] as const];
  return { kind, columns: Object.fromEntries(all) };
}

/** Their headers that a column of ours can still take: its own, and those no other column has. */
export function headersFor(
  { headers }: FileColumns,
  { columns }: ColumnChoice,
  ours: string,
): readonly string[] {
  const taken = new Set(Object.values(columns));
  return headers.filter((name) => columns[ours] === name || !taken.has(name));
}

/** The required columns of ours that have no header of theirs yet. */
export function stillRequired(
  columns: readonly ColumnShape[],
  choice: ColumnChoice,
): readonly string[] {
  return columns
    .filter(({ header, required }) => required && choice.columns[header] === undefined)
    .map(({ header }) => header);
}

/** What the node needs to read the files as chosen; files nobody changed are left to it. */
export function mappingsOf(
  files: readonly FileColumns[],
  choices: ColumnChoices,
): readonly Mapping[] {
  return files.flatMap((file) => {
    const { kind, columns } = choices[file.file] ?? { kind: null, columns: {} };
    if (kind === null) return [];
    const turned = Object.entries(columns).map(([ours, theirs]) => [theirs, ours]);
    return [{ kind, file: file.file, columns: Object.fromEntries(turned) }];
  });
}
