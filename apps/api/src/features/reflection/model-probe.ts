import { err, ok, type Result } from "@nabij/domain";
import { project } from "@nabij/reflection";
import { modelConsent } from "@nabij/reflection/language-model";
import type { Proposal } from "../../language-model/proposal.ts";
import { proposeProbe } from "../../language-model/propose.ts";
import type { Refusal } from "../../refusals.ts";
import { type AtTable, leadsHere, whoIs } from "./holder-of.ts";

/**
 * A follow-up question by the language model for the question on the table, for who leads to read
 * out or to leave. It is made from what the whole table sees and from words of people who agreed
 * (reflection §4.8). Refuses NotFound, SessionClosed, NotYours.
 */
export async function modelProbe(
  ctx: AtTable,
  sessionId: string,
): Promise<Result<Proposal<string>, Refusal>> {
  const loaded = ctx.live.load(ctx.scope, sessionId);
  if (loaded === undefined) return err({ type: "NotFound" });
  const { state, guide } = loaded;
  if (state.status === "closed") return refused({ type: "SessionClosed" });
  if (!leadsHere(ctx, sessionId, state))
    return refused({ type: "NotYours", command: "proposeProbe" });
  const { db, scope, now } = ctx;
  const view = project(guide, { kind: "table" }, state);
  const consent = { sessionId, ...modelConsent(state) };
  return ok(await proposeProbe({ db, scope, now, actor: whoIs(ctx) }, view, consent));
}

function refused(refusal: Extract<Refusal, { type: "ReflectionRefused" }>["refusal"]) {
  return err<Refusal>({ type: "ReflectionRefused", refusal });
}
