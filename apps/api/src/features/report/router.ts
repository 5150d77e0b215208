import { commit, recordAccess } from "@nabij/db";
import { PlainDate, RecordId, reportKinds } from "@nabij/domain";
import { z } from "zod";
import { asTrpcError } from "../../refusals.ts";
import { type Context, requires, router } from "../../trpc.ts";
import { makeReport } from "./make-report.ts";
import { reportSource } from "./report-source.ts";
import { chosenLines, withoutLines } from "./worded-report.ts";

const Wanted = z.object({
  trajectoryId: RecordId,
  kind: z.enum(reportKinds),
  language: z.enum(["nl", "en"]),
  from: PlainDate.optional(),
  until: PlainDate.optional(),
});

const Choice = z.array(z.string().max(200)).max(2000);

const Taken = Wanted.extend({
  /** Lines that stay out, and offered lines that go in. */
  leftOut: Choice,
  putIn: Choice,
  /** What its maker adds in own words; it stands in the file and is not kept. */
  remark: z.string().max(5000),
});

export const reportRouter = router({
  /** A document in words, with what is missing for who makes it; being read is on record. */
  read: requires("export.run")
    .input(Wanted)
    .query(({ ctx, input }) => made(ctx, input, "report.read")),

  /** That it was printed is on record before the paper comes. */
  print: requires("export.run")
    .input(Wanted.pick({ trajectoryId: true, kind: true }))
    .mutation(({ ctx, input }) => {
      made(ctx, { ...input, language: "nl" }, "report.export");
      return { isRecorded: true };
    }),

  /** The document as a Word file (base64), with what was chosen; that it left is on record. */
  docx: requires("export.run")
    .input(Taken)
    .mutation(async ({ ctx, input }) => {
      const { report } = made(ctx, input, "report.export");
      const { reportAsDocx } = await import("../../report-file/report-as-docx.ts");
      const chosen = withoutLines(report, chosenLines(report, input));
      const file = await reportAsDocx(chosen, input.remark);
      return { fileName: report.fileName, base64: file.toString("base64") };
    }),
});

type Reader = Pick<Context, "db" | "now" | "today"> & {
  readonly actor: NonNullable<Context["actor"]>;
  readonly scope: Parameters<typeof reportSource>[1];
};

/** Load, put the access on record, make. */
function made(ctx: Reader, input: z.infer<typeof Wanted>, action: string) {
  const source = reportSource(ctx.db, ctx.scope, ctx.actor.role, input.trajectoryId);
  if (source === undefined) throw asTrpcError({ type: "NotFound" });
  const subject = { kind: "trajectory", id: input.trajectoryId } as const;
  const done = commit(ctx.db, [recordAccess(ctx.actor, action, subject, ctx.now())]);
  if (!done.ok) throw asTrpcError(done.error);
  const { client, trajectory } = source;
  const { chosenName, pseudonym } = client;
  const about = { name: chosenName ?? pseudonym, number: trajectory.number };
  return { ...about, ...makeReport(source, input, ctx.today()) };
}
