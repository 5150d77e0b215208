import type { inferOutput } from "@trpc/tanstack-react-query";
import type { trpc } from "../../trpc.ts";

export type ImportReport = inferOutput<typeof trpc.import.preview>;
export type FileKind = keyof ImportReport["valid"];

/** One line of the summary; a file that was not recognised goes by its own name. */
export type FileLine = {
  readonly file: string;
  readonly valid: number;
  readonly changed: number;
  readonly refused: number;
  readonly repeats: number;
};

/** The figures of a report per file, in the order in which the report names them. */
export function reportLines({
  valid,
  changed,
  refused,
  repeats,
}: ImportReport): readonly FileLine[] {
  const files = new Set<string>([
    ...Object.keys(valid),
    ...Object.keys(changed),
    ...refused.map(({ file }) => file),
    ...repeats.map(({ file }) => file),
  ]);
  const counted = (counts: Readonly<Record<string, number | undefined>>, file: string) =>
    counts[file] ?? 0;
  return [...files].map((file) => ({
    file,
    valid: counted(valid, file),
    changed: counted(changed, file),
    refused: refused.filter((each) => each.file === file).length,
    repeats: repeats.filter((each) => each.file === file).length,
  }));
}

/** The sum over all files. */
export function sumOf(counts: ImportReport["valid"]): number {
  return Object.values(counts).reduce((sum, count) => sum + (count ?? 0), 0);
}
