import type { FileKind, Refusal } from "@nabij/interop";
import type { Counts, FileCounts, ImportReport } from "./import-report.ts";
import type { StoredAs } from "./storing-run.ts";

/** A report in the making. */
export type DraftReport = ReturnType<typeof draftReport>;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A report to which files are added, and to each file its rows. */
export function draftReport() {
  const valid: Counts = {};
  const changed: Counts = {};
  const refused: Refusal[] = [];
  const repeats: { file: string; line: number }[] = [];
  const unknownColumns: { file: string; column: string }[] = [];
  const files: FileCounts[] = [];

  /** A file or a sheet, of which the kind is known or not. */
  const of = (file: string, kind: FileKind | null) => {
    const own: Writable<FileCounts> = { file, kind, valid: 0, changed: 0, refused: 0, repeats: 0 };
    files.push(own);
    if (kind !== null) valid[kind] ??= 0;
    return {
      refuse(refusal: Refusal) {
        own.refused += 1;
        refused.push(refusal);
      },
      ignore(columns: readonly string[]) {
        for (const column of columns) unknownColumns.push({ file, column });
      },
      count(as: StoredAs, line: number) {
        if (as === "repeat") {
          own.repeats += 1;
          repeats.push({ file, line });
          return;
        }
        const [counts, column] =
          as === "new" ? [valid, "valid" as const] : [changed, "changed" as const];
        own[column] += 1;
        if (kind !== null) counts[kind] = (counts[kind] ?? 0) + 1;
      },
    };
  };

  const report = (accepted: boolean): ImportReport => {
    const nothing = Object.fromEntries(Object.keys(valid).map((kind) => [kind, 0]));
    const stored = accepted ? valid : nothing;
    return { accepted, stored, valid, changed, refused, repeats, files, unknownColumns };
  };
  return { of, report, refusedRows: () => refused.length };
}
