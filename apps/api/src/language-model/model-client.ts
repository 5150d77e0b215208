import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { ModelPrompt } from "@nabij/reflection/language-model";
import { extractReasoningMiddleware, generateText, wrapLanguageModel } from "ai";
import { refuseDefaultProvider } from "./refuse-default-provider.ts";

refuseDefaultProvider();

/** Where a model answers, and how it is called there. */
export type ModelServer = {
  readonly endpoint: string;
  readonly model: string;
  readonly key: string | null;
};

/** What goes over the line, as it is; the key is left out. */
export type SentRequest = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** The words a model answers with. Throws when there is no answer; `fetch` knows why. */
export async function completion(
  { endpoint, model, key }: ModelServer,
  { system, user, mostTokens }: ModelPrompt,
  fetch: typeof globalThis.fetch,
): Promise<string> {
  const provider = createOpenAICompatible({
    name: "local",
    baseURL: endpoint,
    fetch,
    ...(key === null ? {} : { apiKey: key }),
  });
  const { text } = await generateText({
    model: wrapLanguageModel({
      model: provider.chatModel(model),
      // Some models think aloud between tags; that is no answer.
      middleware: extractReasoningMiddleware({ tagName: "think" }),
    }),
    instructions: system,
    prompt: user,
    maxOutputTokens: mostTokens,
    temperature: 0,
    maxRetries: 0,
    telemetry: { isEnabled: false },
  });
  return text;
}

/** The request that `completion` would make, without making it. */
export async function requestOf(server: ModelServer, prompt: ModelPrompt): Promise<SentRequest> {
  const sent: SentRequest[] = [];
  const keep: typeof globalThis.fetch = async (input, init) => {
    const headers = [...new Headers(init?.headers)].filter(([name]) => name !== "authorization");
    const body = typeof init?.body === "string" ? init.body : "";
    sent.push({ url: new Request(input).url, headers: Object.fromEntries(headers), body });
    throw new Error("kept, not sent");
  };
  await completion(server, prompt, keep).catch(() => "");
  const [request] = sent;
  if (request === undefined) throw new Error("the client made no request");
  return request;
}
