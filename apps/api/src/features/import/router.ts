import { rmSync } from "node:fs";
import type { Scope } from "@nabij/db";
import type { Actor } from "@nabij/domain";
import { ColumnMapping, type FileColumns, FileKind, kindShapes, templateOf } from "@nabij/interop";
import { z } from "zod";
import { asTrpcError } from "../../refusals.ts";
import { type Context, requires, router } from "../../trpc.ts";
import { importInWorker } from "./import-in-worker.ts";
import { sourcesFromFiles } from "./import-source.ts";
import { inspectColumns } from "./inspect-source.ts";
import { uploadedFiles, uploadFolder } from "./uploads.ts";

const Upload = z.object({
  uploadId: z.uuid(),
  mappings: z.array(ColumnMapping).default([]),
  language: z.enum(["nl", "en"]).default("nl"),
});

export const importRouter = router({
  /** What would happen to every row; nothing is stored. */
  preview: requires("import.run")
    .input(Upload)
    .mutation(({ ctx, input }) => runUpload(ctx, input, { dryRun: true, acceptValid: true })),

  /** Stores the upload, the good rows only when `acceptValid` says so, and drops the files. */
  confirm: requires("import.run")
    .input(Upload.extend({ acceptValid: z.boolean() }))
    .mutation(async ({ ctx, input }) => {
      const { acceptValid } = input;
      const report = await runUpload(ctx, input, { dryRun: false, acceptValid });
      if (report.accepted) drop(ctx, input.uploadId);
      return report;
    }),

  /** Drops the files of an upload that is not going to be stored. */
  cancel: requires("import.run")
    .input(z.object({ uploadId: z.uuid() }))
    .mutation(({ ctx, input }) => {
      drop(ctx, input.uploadId);
    }),

  /** What the header of every file and sheet of an upload says; no cell of any row. */
  columns: requires("import.run")
    .input(z.object({ uploadId: z.uuid() }))
    .query(async ({ ctx, input }) => {
      const sources = sourcesFromFiles(pathsOf(ctx, input.uploadId));
      if (!sources.ok) throw asTrpcError({ type: "UploadGone" });
      const files: FileColumns[] = [];
      // One after the other: of a workbook more is in memory than its header.
      for (const source of sources.value) files.push(...(await inspectColumns(source)));
      return files;
    }),

  /** The kinds of file that can be read, with their columns. */
  kinds: requires("import.run").query(() => kindShapes),

  /** A CSV file with the headers of one kind and an example row. */
  template: requires("import.run")
    .input(z.object({ kind: FileKind }))
    .query(({ input }) => templateOf(input.kind)),
});

type Holder = Pick<Context, "db" | "dataDir" | "now"> & {
  readonly actor: Actor;
  readonly scope: Scope;
};

function runUpload(
  holder: Holder,
  { uploadId, mappings, language }: z.infer<typeof Upload>,
  how: { readonly dryRun: boolean; readonly acceptValid: boolean },
) {
  const { db, actor, scope, now } = holder;
  const paths = pathsOf(holder, uploadId);
  const at = now().getTime();
  const task = { databaseFile: db.file, paths, scope, actor, mappings, language, now: at };
  return importInWorker({ ...task, ...how });
}

function pathsOf({ dataDir, actor }: Holder, uploadId: string): readonly string[] {
  const paths = uploadedFiles(uploadFolder(dataDir, actor.userId, uploadId));
  if (paths.length === 0) throw asTrpcError({ type: "UploadGone" });
  return paths;
}

function drop({ dataDir, actor }: Holder, uploadId: string): void {
  rmSync(uploadFolder(dataDir, actor.userId, uploadId), { recursive: true, force: true });
}
