import type { Result } from "@nabij/domain";
import {
  changeTexts,
  checkProbe,
  checkSummary,
  type FindsPersonalData,
  type MayRead,
  type ModelPrompt,
  type ModelTask,
  modelLabel,
  type ProbeFault,
  type ProbeView,
  probeMaterial,
  probePrompt,
  railsVersion,
  type SummaryDraft,
  type SummaryFault,
  type SummaryReport,
  summaryMaterial,
  summaryPrompt,
  textsIn,
} from "@nabij/reflection/language-model";
import { askModel, shippedLimits } from "./ask-model.ts";
import type { FetchLimits } from "./guarded-fetch.ts";
import type { ModelServer } from "./model-client.ts";
import { modelServerOf, modelSettingsOf } from "./model-settings.ts";
import { type PersonalDataGuard, shippedGuard } from "./personal-data-guard.ts";
import type { Proposal, TemplateReason } from "./proposal.ts";
import { type Asker, counted, recordSending } from "./record-model.ts";

/** Of which session, whether it was allowed there, and whose answers a model may read. */
export type ModelConsent = {
  readonly sessionId: string;
  readonly allowed: boolean;
  readonly mayRead: MayRead;
  /** The answers that may not be missing, when the caller knows more than the report. */
  readonly lone?: readonly string[];
};

/** What a test replaces: time, names of hosts, and the detector of personal data. */
export type ModelMeans = {
  readonly limits: FetchLimits;
  readonly guard: PersonalDataGuard;
};

const shippedMeans: ModelMeans = { limits: shippedLimits, guard: shippedGuard };

/**
 * One follow-up question for the question on the table, as a draft. Whatever goes wrong, the answer
 * says so and the guide's own question stands (reflection §4.8, cases 12, 14 and 17).
 */
export function proposeProbe(
  ctx: Asker,
  view: ProbeView,
  consent: ModelConsent,
  means: ModelMeans = shippedMeans,
): Promise<Proposal<string>> {
  return propose(ctx, "probe", consent, means, (findsPersonalData) => {
    const said = probeMaterial(view, consent.mayRead);
    if (said === null) return "nothing-to-send";
    const material = changeTexts(said, means.guard.redact);
    const prompt = probePrompt(material);
    const check = (reply: string) => checkProbe(reply, material, findsPersonalData);
    return { prompt, texts: textsIn(material), check };
  });
}

/** A draft summary of a report, every sentence with its answers; or the template (cases 14, 15). */
export function draftSummary(
  ctx: Asker,
  report: SummaryReport,
  consent: ModelConsent,
  means: ModelMeans = shippedMeans,
): Promise<Proposal<SummaryDraft>> {
  return propose(ctx, "summary", consent, means, (findsPersonalData) => {
    const { mayRead, lone } = consent;
    const said = summaryMaterial(report, { mayRead, ...(lone === undefined ? {} : { lone }) });
    if (said === null) return "nothing-to-send";
    // A draft without that view would be rejected: then nothing has to leave at all.
    if (said.unread.length > 0) return "lone-view-unread";
    const material = changeTexts(said, means.guard.redact);
    const prompt = summaryPrompt(material);
    const check = (reply: string) => checkSummary(reply, material, findsPersonalData);
    return { prompt, texts: textsIn(material), check };
  });
}

type Prepared<Draft> = {
  readonly prompt: ModelPrompt | null;
  readonly texts: readonly string[];
  readonly check: (reply: string) => Result<Draft, ProbeFault | SummaryFault>;
};

/** Redact, verify, send, check, in that order; a step that breaks ends in the template. */
async function propose<Draft>(
  ctx: Asker,
  task: ModelTask,
  consent: ModelConsent,
  { limits, guard }: ModelMeans,
  prepare: (findsPersonalData: FindsPersonalData) => Prepared<Draft> | TemplateReason,
): Promise<Proposal<Draft>> {
  const server = modelSettingsOf(ctx.db, ctx.scope).on ? modelServerOf(ctx.db, ctx.scope) : null;
  if (server === null) return template("off");
  if (!consent.allowed) return template("not-in-this-session");
  const begun = ctx.now().getTime();
  const ended = (result: Proposal<Draft>) => {
    const durationMs = Math.max(0, ctx.now().getTime() - begun);
    return counted(ctx, task, durationMs, result);
  };
  try {
    const ready = prepare(guard.findsPersonalData);
    if (typeof ready === "string") return ended(template(ready));
    const { prompt, texts, check } = ready;
    if (prompt === null) return ended(template("too-much-to-send"));
    if (texts.some(guard.findsPersonalData)) return ended(template("personal-data-left"));
    if (!recordSending(ctx, prompt, consent.sessionId)) return template("check-failed");
    const asked = await askModel(server, prompt, limits);
    if (!asked.ok) return ended(template(asked.reason));
    const checked = check(asked.text);
    return ended(checked.ok ? shown(checked.value, prompt, server) : template(checked.error));
  } catch {
    return ended(template("check-failed"));
  }
}

function template(reason: TemplateReason): { used: "template"; reason: TemplateReason } {
  return { used: "template", reason };
}

function shown<Draft>(draft: Draft, prompt: ModelPrompt, { model }: ModelServer): Proposal<Draft> {
  const label = modelLabel[prompt.language];
  return { used: "model", draft, label, model, promptVersion: prompt.version, railsVersion };
}
