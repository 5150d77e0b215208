import { createServer, type IncomingMessage } from "node:http";
import { type Identity, newIdentity, openApplication } from "@nabij/federation";
import { afterAll } from "vitest";
import { RefusalError } from "../../refusals.ts";

const closings: (() => void)[] = [];
afterAll(() => {
  for (const close of closings.splice(0)) close();
});

/** What a test hub makes of a request; nothing is a 404, a refusal as a hub writes it a 403. */
type Answer = (request: {
  readonly body: string;
  /** The number after `after=`. */
  readonly after: number;
}) => unknown;

/** A hub on this machine. A test may change what it answers while it runs. */
export type TestHub = {
  readonly address: string;
  readonly identity: Identity;
  readonly fingerprint: string;
  /** Every request that came in: method, path and body. */
  readonly seen: { readonly asked: string; readonly body: string }[];
  /** Answers by `METHOD path`, without the query. */
  readonly answers: Map<string, Answer>;
};

/** A hub that identifies itself and takes applications; more is up to the test. */
export async function aTestHub(seed = 7): Promise<TestHub> {
  const identity = newIdentity(new Uint8Array(32).fill(seed));
  const seen: { asked: string; body: string }[] = [];
  const answers = firstAnswers(identity);
  const server = createServer((request, response) => {
    void (async () => {
      const body = await textOf(request);
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://hub");
      seen.push({ asked: `${request.method} ${pathname}`, body });
      const after = Number(searchParams.get("after") ?? 0);
      const answer = await answers.get(`${request.method} ${pathname}`)?.({ body, after });
      response.writeHead(statusOf(answer));
      response.end(typeof answer === "string" ? answer : JSON.stringify(answer ?? {}));
    })();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  closings.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("no port");
  const address = `http://127.0.0.1:${place.port}`;
  return { address, identity, fingerprint: identity.fingerprint, seen, answers };
}

function statusOf(answer: unknown): number {
  if (answer === undefined || answer === null) return 404;
  return typeof answer === "object" && "refusal" in answer ? 403 : 200;
}

function firstAnswers({ publicKey, fingerprint }: Identity): TestHub["answers"] {
  let count = 0;
  return new Map<string, Answer>([
    ["GET /federation/identity", () => ({ name: "Proefhub", identityKey: publicKey, fingerprint })],
    [
      "POST /federation/applications",
      async ({ body }) => {
        const opened = await openApplication(body);
        count += 1;
        return opened.ok ? { applicationId: applicationIdOf(count) } : null;
      },
    ],
  ]);
}

/** The id of the application that came in as number `count`. */
export function applicationIdOf(count: number): string {
  return `00000000-0000-4000-8000-${String(90_000 + count).padStart(12, "0")}`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString("utf8");
}

/** Why the federation refuses a call, in its one word. */
export async function reasonOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "not refused";
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const refusal = cause instanceof RefusalError ? cause.refusal : undefined;
    return refusal?.type === "FederationRefused" ? refusal.reason : String(refusal?.type);
  }
}
