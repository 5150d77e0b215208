import {
  commit,
  findReflectionSummary,
  findUser,
  recordAccess,
  saveReflectionSummary,
} from "@nabij/db";
import { err, mayDo, ok, type Result } from "@nabij/domain";
import type { Language } from "@nabij/reflection";
import { modelConsent } from "@nabij/reflection/language-model";
import { modelSettingsOf } from "../../language-model/model-settings.ts";
import { draftSummary } from "../../language-model/propose.ts";
import type { Refusal } from "../../refusals.ts";
import { about } from "./holder.ts";
import { type AtTable, leadsHere, readerHere, whoIs } from "./holder-of.ts";
import { approvedSummary, readable } from "./report-access.ts";
import { reflectionWriting } from "./report-writing.ts";
import {
  approvedBody,
  type SummarySentence,
  summaryDifferences,
  summaryTemplate,
} from "./summary.ts";

/** The deterministic summary, and what somebody approved before. */
export function summaryOf(ctx: AtTable, sessionId: string, language: Language) {
  const found = readable(ctx, sessionId);
  if (!found.ok) return found;
  const { loaded, report } = found.value;
  const write = reflectionWriting(language, report.clientName);
  return ok({
    sentences: summaryTemplate(write, report),
    differences: summaryDifferences(write, report),
    approved: approvedSummary(findReflectionSummary(ctx.db, ctx.scope, sessionId)),
    mayApprove: mayApprove(ctx),
    leads: leadsHere(ctx, sessionId, loaded.state),
    mayAskModel: mayApprove(ctx) && loaded.state.model && modelSettingsOf(ctx.db, ctx.scope).on,
  });
}

/**
 * Approving is for an account that holds conversations, also when a seat without one took over the
 * lead. An approved summary outlives the words it is made of: a client has to be able to ask who
 * stands for it, and the organisation to know that person. A code of six digits is not that.
 * Whoever leads without an account hands the report over to somebody with one.
 */
function mayApprove({ actor }: AtTable): boolean {
  return actor !== null && mayDo(actor.role, "reflection.hold");
}

/** A draft to read beside the template; the guards of the model stand in `draftSummary`. */
export async function modelSummary(ctx: AtTable, sessionId: string) {
  const found = readable(ctx, sessionId);
  if (!found.ok) return found;
  const { actor, db, scope, now } = ctx;
  if (actor === null) return err({ type: "NoSeat" } as const);
  const { loaded, report } = found.value;
  const consent = { sessionId, ...modelConsent(loaded.state) };
  return ok(await draftSummary({ db, scope, actor, now }, report, consent));
}

type Approval = { readonly language: Language; readonly sentences: readonly SummarySentence[] };

/** Keeps what somebody stands for. Refuses a sentence that cites what nobody said. */
export function approveSummary(
  ctx: AtTable,
  sessionId: string,
  { language, sentences }: Approval,
): Result<{ approvedBy: string; approvedOn: string }, Refusal> {
  const found = readable(ctx, sessionId);
  if (!found.ok) return found;
  const { actor } = ctx;
  if (actor === null) return err({ type: "NoSeat" });
  const { report, loaded } = found.value;
  if (loaded.state.status !== "closed" && readerHere(ctx, sessionId, loaded.state) === null)
    return err({ type: "NoSeat" });
  const write = reflectionWriting(language, report.clientName);
  const body = approvedBody(summaryTemplate(write, report), sentences);
  if (body === null) {
    const refusal = { type: "UnknownAnswer", answerId: "" } as const;
    return err({ type: "ReflectionRefused", refusal });
  }
  const approvedBy = findUser(ctx.db, actor.userId)?.name ?? actor.role;
  const approvedAt = ctx.now().toISOString();
  const done = commit(ctx.db, [
    saveReflectionSummary(ctx.scope, sessionId, { body, approvedAt, approvedBy }),
    recordAccess(whoIs(ctx), "reflection.approveSummary", about(sessionId), ctx.now()),
  ]);
  return done.ok ? ok({ approvedBy, approvedOn: approvedAt }) : done;
}
