import { commit, recordAccess } from "@nabij/db";
import {
  checkProbe,
  exampleReport,
  exampleView,
  type ModelLanguage,
  type ModelPrompt,
  type ProbeFault,
  probeMaterial,
  probePrompt,
  summaryMaterial,
  summaryPrompt,
} from "@nabij/reflection/language-model";
import { askModel, shippedLimits, wouldSend } from "./ask-model.ts";
import type { FetchLimits, FetchRefusal } from "./guarded-fetch.ts";
import type { ModelServer, SentRequest } from "./model-client.ts";
import { countOutcome } from "./model-outcomes.ts";
import { shippedGuard } from "./personal-data-guard.ts";
import type { Asker } from "./record-model.ts";

/** Stands in the example while an organisation has not chosen a server; nothing is sent to it. */
const exampleServer: ModelServer = {
  endpoint: "http://127.0.0.1:11434/v1",
  model: "model",
  key: null,
};

/** What would go over the line for an invented conversation: made by the functions that send. */
export async function exampleRequests(
  server: ModelServer | null,
  language: ModelLanguage,
): Promise<{ readonly probe: SentRequest; readonly summary: SentRequest }> {
  const to = server ?? exampleServer;
  const { probe, summary } = examplePrompts(language);
  return { probe: await wouldSend(to, probe), summary: await wouldSend(to, summary) };
}

/** What came of a test with the invented conversation. */
export type ModelTest = {
  readonly reached: boolean;
  /** `used`: it would be shown as a draft; otherwise why not. */
  readonly result: "used" | FetchRefusal | "unreadable" | ProbeFault;
  readonly durationMs: number;
  /** What the model made of the invented conversation, as it came; null without an answer. */
  readonly reply: string | null;
};

/** Asks the server about the invented conversation; works while the model is off. */
export async function testModel(
  ctx: Asker,
  server: ModelServer,
  language: ModelLanguage,
  limits: FetchLimits = shippedLimits,
): Promise<ModelTest> {
  const begun = ctx.now().getTime();
  const asked = await askModel(server, examplePrompts(language).probe, limits);
  const durationMs = Math.max(0, ctx.now().getTime() - begun);
  const result = asked.ok ? verdictOn(asked.text, language) : asked.reason;
  const reply = asked.ok ? asked.text.trim().slice(0, 500) : "";
  const outcome = { at: ctx.now(), task: "test", result, durationMs } as const;
  commit(ctx.db, [
    countOutcome(ctx.scope, outcome),
    recordAccess(ctx.actor, "languageModel.test", null, ctx.now()),
  ]);
  return { reached: asked.ok, result, durationMs, reply: reply === "" ? null : reply };
}

function verdictOn(reply: string, language: ModelLanguage): "used" | ProbeFault {
  const material = probeMaterial(exampleView(language));
  if (material === null) throw new Error("the example has no answers");
  const checked = checkProbe(reply, material, shippedGuard.findsPersonalData);
  return checked.ok ? "used" : checked.error;
}

function examplePrompts(language: ModelLanguage): Record<"probe" | "summary", ModelPrompt> {
  const asked = probeMaterial(exampleView(language));
  const told = summaryMaterial(exampleReport(language));
  const probe = asked === null ? null : probePrompt(asked);
  const summary = told === null ? null : summaryPrompt(told);
  if (probe === null || summary === null) throw new Error("the example does not fit in a prompt");
  return { probe, summary };
}
