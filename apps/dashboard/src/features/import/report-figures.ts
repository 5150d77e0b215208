import type { inferOutput } from "@trpc/tanstack-react-query";
import type { trpc } from "../../trpc.ts";

export type ImportReport = inferOutput<typeof trpc.import.preview>;
export type FileKind = keyof ImportReport["valid"];

/** The sum over all files. */
export function sumOf(counts: ImportReport["valid"]): number {
  return Object.values(counts).reduce((sum, count) => sum + (count ?? 0), 0);
}

/**
 * What to call files that stand together. A sheet is `workbook/sheet`; where all are sheets of one
 * workbook, its name says nothing and the sheet's own is enough.
 */
export function namesAmong(files: readonly string[]): (file: string) => string {
  const workbooks = new Set(files.map((file) => file.slice(0, file.indexOf("/") + 1)));
  const [only = ""] = workbooks.size === 1 ? workbooks : [];
  return (file) => (file.startsWith(only) ? file.slice(only.length) : file);
}
