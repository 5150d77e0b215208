import {
  commit,
  erasedOn,
  findReflectionSummary,
  recordAccess,
  type StoredSummary,
  sharedSentences,
} from "@nabij/db";
import { err, mayDo, ok, type Result } from "@nabij/domain";
import { type Report, type ReportReader, report } from "@nabij/reflection";
import type { Refusal } from "../../refusals.ts";
import type { Loaded } from "../../session-log/session-memory.ts";
import { about } from "./holder.ts";
import { type AtTable, leadsHere, seatHere, whoIs } from "./holder-of.ts";
import {
  type DocumentSource,
  type ReflectionDocument,
  reflectionDocument,
} from "./report-document.ts";
import type { ReportLanguage } from "./report-writing.ts";
import { type ApprovedSummary, SummaryBody } from "./summary.ts";

/** A conversation that may be read here, and as which kinds of reader. */
export type Readable = {
  readonly loaded: Loaded;
  readonly report: Report;
  readonly readers: readonly ReportReader[];
};

const everyReader: readonly ReportReader[] = ["team", "familie", "client", "dossier", "financier"];

/**
 * The conversation for whoever asks. With an account that may read conversations: as every kind of
 * reader, to hand a document over. With a seat: what was revealed at their own table, and the
 * version for their side of it. In a conversation that is written first only who leads reads it
 * before it closes: others might still have to answer before they see.
 */
export function readable(ctx: AtTable, sessionId: string): Result<Readable, Refusal> {
  const loaded = ctx.live.load(ctx.scope, sessionId);
  if (loaded === undefined) return err({ type: "NotFound" });
  const { state, guide } = loaded;
  const isGoingOn = state.writing === "first" && state.status !== "closed";
  if (isGoingOn && !leadsHere(ctx, sessionId, state))
    return err({ type: "ReflectionRefused", refusal: { type: "NotYours", command: "report" } });
  const seat = seatHere(ctx, sessionId);
  const role = state.participants.find(({ id }) => id === seat?.participantId)?.role;
  const mayRead = ctx.actor !== null && mayDo(ctx.actor.role, "reflection.read");
  if (!mayRead && seat === undefined) return err({ type: "NoSeat" });
  const own: readonly ReportReader[] =
    role === "client"
      ? ["client", "team"]
      : role === "vertegenwoordiger"
        ? ["familie", "team"]
        : ["team"];
  return ok({ loaded, report: report(guide, state), readers: mayRead ? everyReader : own });
}

type Wish = { readonly reader: ReportReader; readonly language: ReportLanguage };

/** A document for one kind of reader; that it was read or taken along is on record first. */
export function documentFor(
  ctx: AtTable,
  sessionId: string,
  { reader, language }: Wish,
  act: "report" | "report.export",
): Result<ReflectionDocument, Refusal> {
  const found = readable(ctx, sessionId);
  if (!found.ok) return found;
  if (!found.value.readers.includes(reader))
    return err({ type: "ReflectionRefused", refusal: { type: "NotYours", command: "report" } });
  const line = recordAccess(whoIs(ctx), `reflection.${act}`, about(sessionId), ctx.now());
  const done = commit(ctx.db, [line]);
  if (!done.ok) return done;
  const source = sourceOf(ctx, sessionId, found.value, reader);
  return ok(reflectionDocument(reader, source, { language, today: ctx.today() }));
}

/** Everything a document for one kind of reader is made from. */
export function sourceOf(
  ctx: Pick<AtTable, "db" | "scope">,
  sessionId: string,
  { loaded, report: made }: Pick<Readable, "loaded" | "report">,
  reader: ReportReader,
): DocumentSource {
  const isErased = erasedOn(ctx.db, ctx.scope, sessionId) !== undefined;
  const kept = isErased
    ? sharedSentences(ctx.db, ctx.scope, sessionId).filter(({ audience }) => audience === reader)
    : null;
  const summary = approvedSummary(findReflectionSummary(ctx.db, ctx.scope, sessionId));
  const { guide, state } = loaded;
  return { report: made, guide, sharing: state.sharing, summary, kept };
}

/** The summary that somebody approved; null for a draft, or for none. */
export function approvedSummary(stored: StoredSummary | undefined): ApprovedSummary | null {
  if (stored === undefined || stored.approvedAt === null) return null;
  const body = SummaryBody.safeParse(stored.body);
  if (!body.success) return null;
  return { ...body.data, approvedBy: stored.approvedBy ?? "", approvedOn: stored.approvedAt };
}
