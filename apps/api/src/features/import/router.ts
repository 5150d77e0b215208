import { rmSync } from "node:fs";
import type { Scope } from "@nabij/db";
import type { Actor } from "@nabij/domain";
import { ColumnMapping, FileKind, tableKinds, templateOf } from "@nabij/interop";
import { z } from "zod";
import { asTrpcError } from "../../refusals.ts";
import { type Context, requires, router } from "../../trpc.ts";
import { importInWorker } from "./import-in-worker.ts";
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

  /** The kinds of file that can be read. */
  kinds: requires("import.run").query(() => tableKinds),

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
  { db, dataDir, actor, scope, now }: Holder,
  { uploadId, mappings, language }: z.infer<typeof Upload>,
  how: { readonly dryRun: boolean; readonly acceptValid: boolean },
) {
  const paths = uploadedFiles(uploadFolder(dataDir, actor.userId, uploadId));
  if (paths.length === 0) throw asTrpcError({ type: "UploadGone" });
  const at = now().getTime();
  const task = { databaseFile: db.file, paths, scope, actor, mappings, language, now: at };
  return importInWorker({ ...task, ...how });
}

function drop({ dataDir, actor }: Holder, uploadId: string): void {
  rmSync(uploadFolder(dataDir, actor.userId, uploadId), { recursive: true, force: true });
}
