import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { listAudit } from "@nabij/db";
import { aDatabase } from "@nabij/db/testing";
import { exampleReport, exampleView, type ProbeView } from "@nabij/reflection/language-model";
import { onTestFinished } from "vitest";
import { modelOutcomesOf } from "./model-outcomes.ts";
import { type ModelSettings, modelSettingsWrites } from "./model-settings.ts";
import { shippedGuard } from "./personal-data-guard.ts";
import { draftSummary, type ModelConsent, type ModelMeans, proposeProbe } from "./propose.ts";

/** What the server was sent, with the key it was called with. */
type Received = {
  readonly url: string;
  readonly key: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly tools?: unknown;
    readonly stream?: unknown;
  };
};

type Answering = (answer: ServerResponse, received: Received) => void;

/** A server on this machine that speaks the chat completions protocol, and misbehaves as told. */
export async function aModelServer(answering: Answering) {
  const received: Received[] = [];
  const server = createServer((request, answer) => {
    void readBody(request).then((text) => {
      const { url = "", headers } = request;
      const one = { url, key: headers.authorization, body: JSON.parse(text) } as Received;
      received.push(one);
      answering(answer, one);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}/v1`, port, received };
}

/** Answers as a well-behaved server does, with these words. */
export function says(text: string | null): Answering {
  return (answer, { body: { model } }) => {
    const message = { role: "assistant", content: text };
    const choices = [{ index: 0, message, finish_reason: "stop" }];
    const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
    const reply = { id: "1", object: "chat.completion", created: 1, model, choices, usage };
    answer.setHeader("content-type", "application/json");
    answer.end(JSON.stringify(reply));
  };
}

/** Answers with any status, kind and text. */
export function replies(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = { "content-type": "application/json" },
): Answering {
  return (answer) => {
    answer.writeHead(status, headers);
    answer.end(body);
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

const sessionId = "00000000-0000-4000-8000-000000000001";

/** An organisation whose model answers at `endpoint`, and the two things it can be asked. */
export function anOrganisationWith(endpoint: string, changes: Partial<ModelSettings> = {}) {
  const { db, organisation, scope, write } = aDatabase();
  const settings = { on: true, endpoint, model: "klein", ...changes };
  write(...modelSettingsWrites(db, scope, settings, "sleutel-van-de-proef"));
  const actor = { userId: "u1", organisationId: organisation.id, role: "begeleider" } as const;
  const ctx = {
    db,
    scope,
    actor: { ...actor, clientIds: null, teamIds: null },
    now: () => new Date(0),
  };
  const limits = { timeoutMs: 5000, mostBytes: 64 * 1024 };
  const meansOf = (means: Partial<ModelMeans>) => ({ limits, guard: shippedGuard, ...means });
  const agreed: ModelConsent = { sessionId, allowed: true, mayRead: () => true };
  return {
    ...{ db, scope, ctx, sessionId },
    probe: (
      { view = exampleView("nl"), ...consent }: Partial<ModelConsent> & { view?: ProbeView } = {},
      means: Partial<ModelMeans> = {},
    ) => proposeProbe(ctx, view, { ...agreed, ...consent }, meansOf(means)),
    summary: (consent: Partial<ModelConsent> = {}, means: Partial<ModelMeans> = {}) =>
      draftSummary(ctx, exampleReport("nl"), { ...agreed, ...consent }, meansOf(means)),
    counts: () => modelOutcomesOf(db, scope).counts,
    /** Oldest first: what the access log says about the model. */
    lines: () =>
      listAudit(db, organisation.id)
        .rows.filter(({ action }) => action.startsWith("languageModel."))
        .map(({ action, subjectKind, subjectId }) => ({ action, subjectKind, subjectId }))
        .toReversed(),
  };
}
