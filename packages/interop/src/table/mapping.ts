import { err, ok, type Result } from "@nabij/domain";
import { z } from "zod";
import { wordKey } from "../cell/cell.ts";
import { FileKind } from "./table.ts";
import { tables } from "./tables.ts";

/**
 * Which header of another system stands for which of ours, for one kind of file. With a `file` (a
 * base name without extension, for a sheet `workbook/sheet`) it is about that file only, and says
 * all there is to say about it: its kind, and that headers which are not named are not used.
 */
export const ColumnMapping = z.object({
  kind: FileKind,
  file: z.string().min(1).optional(),
  columns: z.record(z.string().min(1), z.string().min(1)),
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

export type MappingRefusal =
  | { readonly type: "InvalidMapping"; readonly path: string }
  | { readonly type: "UnknownMappedColumn"; readonly kind: FileKind; readonly column: string };

const MappingFile = z.union([z.array(ColumnMapping), ColumnMapping.transform((one) => [one])]);

/** The mappings in the JSON of a mapping file: one, or a list; every target must exist. */
export function parseMappings(json: unknown): Result<readonly ColumnMapping[], MappingRefusal> {
  const parsed = MappingFile.safeParse(json);
  if (!parsed.success) {
    return err({ type: "InvalidMapping", path: parsed.error.issues[0]?.path.join(".") ?? "" });
  }
  for (const { kind, columns } of parsed.data) {
    const known = new Set(tables[kind].columns.map(({ header }) => wordKey(header)));
    const column = Object.values(columns).find((ours) => !known.has(wordKey(ours)));
    if (column !== undefined) return err({ type: "UnknownMappedColumn", kind, column });
  }
  return ok(parsed.data);
}
