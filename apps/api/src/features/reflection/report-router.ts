import type { Result } from "@nabij/domain";
import { z } from "zod";
import { asTrpcError, type Refusal } from "../../refusals.ts";
import { atTable, requires } from "../../trpc.ts";
import { keepPrevious, previousAt } from "./previous.ts";
import { documentFor, readable } from "./report-access.ts";
import { fileFormats, reportFile } from "./report-file.ts";
import { trajectoryHistory } from "./report-history.ts";
import { approveSummary, modelSummary, summaryOf } from "./report-summary.ts";
import { SummarySentence } from "./summary.ts";

const SessionId = z.object({ sessionId: z.uuid() });
const InLanguage = SessionId.extend({ language: z.enum(["nl", "en"]) });
const Wanted = InLanguage.extend({
  reader: z.enum(["team", "familie", "client", "dossier", "financier"]),
});

/** What is read and taken along of a conversation, and what comes back of it the next time. */
export const reportProcedures = {
  /** The report with the kinds of reader it may be made for here; being read is on record. */
  report: atTable("reflection.read")
    .input(SessionId)
    .query(({ ctx, input: { sessionId } }) => {
      const { report, readers } = valueOrThrow(readable(ctx, sessionId));
      const { language } = report;
      const reader = readers[0] ?? "team";
      valueOrThrow(documentFor(ctx, sessionId, { reader, language }, "report"));
      return { ...report, readers, reader };
    }),

  /** The same in words for one kind of reader, as it stands on paper and in a file. */
  reportText: atTable("reflection.read")
    .input(Wanted)
    .query(({ ctx, input: { sessionId, ...wish } }) =>
      valueOrThrow(documentFor(ctx, sessionId, wish, "report")),
    ),

  /** The document as a file (base64); that it left is on record first. */
  reportFile: atTable("reflection.read")
    .input(Wanted.extend({ format: z.enum(fileFormats) }))
    .mutation(async ({ ctx, input: { sessionId, format, ...wish } }) => {
      const document = valueOrThrow(documentFor(ctx, sessionId, wish, "report.export"));
      const { fileName, content } = await reportFile(document, format, wish.language);
      return { fileName, base64: content.toString("base64") };
    }),

  /** That it was printed is on record before the paper comes. */
  reportPrinted: atTable("reflection.read")
    .input(Wanted)
    .mutation(({ ctx, input: { sessionId, ...wish } }) => {
      valueOrThrow(documentFor(ctx, sessionId, wish, "report.export"));
      return { isRecorded: true };
    }),

  /** The summary made without a language model, what was approved of it, and whether a draft may be asked. */
  summary: atTable("reflection.read")
    .input(InLanguage)
    .query(({ ctx, input: { sessionId, language } }) =>
      valueOrThrow(summaryOf(ctx, sessionId, language)),
    ),

  /** A draft by the language model of the organisation, when everyone said yes; nothing is kept. */
  draftSummary: atTable("reflection.hold")
    .input(SessionId)
    .mutation(async ({ ctx, input: { sessionId } }) =>
      valueOrThrow(await modelSummary(ctx, sessionId)),
    ),

  /** Keeps the sentences somebody stands for, with the answers they rest on. */
  approveSummary: atTable("reflection.hold")
    .input(InLanguage.extend({ sentences: z.array(SummarySentence).max(500) }))
    .mutation(({ ctx, input: { sessionId, language, sentences } }) =>
      valueOrThrow(approveSummary(ctx, sessionId, { language, sentences })),
    ),

  /** What was agreed the last time about the same trajectory, as it stands in its record now. */
  previous: atTable("reflection.hold")
    .input(SessionId)
    .query(({ ctx, input: { sessionId } }) => valueOrThrow(previousAt(ctx, sessionId))),

  /** What came of one of them, for who leads or around one device for the table. */
  keepPrevious: atTable("reflection.hold")
    .input(
      SessionId.extend({
        recordId: z.uuid(),
        outcome: z.enum(["kept", "not-kept", "unknown"]),
      }),
    )
    .mutation(({ ctx, input: { sessionId, ...change } }) =>
      valueOrThrow(keepPrevious(ctx, sessionId, change)),
    ),

  /** Conversations about one trajectory over time: figures and agreements, and nothing else said. */
  history: requires("reflection.read")
    .input(z.object({ trajectoryId: z.uuid() }))
    .query(({ ctx, input: { trajectoryId } }) =>
      valueOrThrow(trajectoryHistory(ctx, trajectoryId)),
    ),
} as const;

function valueOrThrow<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw asTrpcError(result.error);
  return result.value;
}
