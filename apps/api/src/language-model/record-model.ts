import { type AuditActor, commit, recordAccess, type Scope } from "@nabij/db";
import type { ModelPrompt, ModelTask } from "@nabij/reflection/language-model";
import type { Context } from "../trpc.ts";
import { countOutcome } from "./model-outcomes.ts";
import type { Proposal } from "./proposal.ts";

/** Who asks, where it is written down, and when. */
export type Asker = Pick<Context, "db" | "now"> & {
  readonly actor: AuditActor;
  readonly scope: Scope;
};

/** What goes out is on record first, by task, session and size; without that nothing goes out. */
export function recordSending(ctx: Asker, prompt: ModelPrompt, sessionId: string): boolean {
  const size = prompt.system.length + prompt.user.length;
  const action = prompt.task === "probe" ? "languageModel.sendProbe" : "languageModel.sendSummary";
  const done = commit(ctx.db, [
    recordAccess(ctx.actor, action, { kind: "reflectionSession", id: sessionId }, ctx.now()),
    recordAccess(
      ctx.actor,
      "languageModel.sent",
      { kind: "modelMessage", id: `${prompt.task} ${size}` },
      ctx.now(),
    ),
  ]);
  return done.ok;
}

/** Counts the outcome. That it could not be counted does not take the outcome away. */
export function counted<Draft>(
  ctx: Asker,
  task: ModelTask,
  durationMs: number,
  proposal: Proposal<Draft>,
): Proposal<Draft> {
  const result = proposal.used === "model" ? "used" : proposal.reason;
  const outcome = { at: ctx.now(), task, result, durationMs };
  const about = { kind: "modelMessage", id: `${task} ${result}` };
  try {
    commit(ctx.db, [
      countOutcome(ctx.scope, outcome),
      recordAccess(ctx.actor, "languageModel.outcome", about, ctx.now()),
    ]);
  } catch {
    return proposal;
  }
  return proposal;
}
