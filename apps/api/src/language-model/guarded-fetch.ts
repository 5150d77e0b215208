import { type LookupAddress, lookup as resolveName } from "node:dns";
import type { LookupFunction } from "node:net";
import type { Agent, fetch as undiciFetch } from "undici";
import { endpointFault, isPrivateAddress } from "./private-address.ts";

/** Why a request did not yield an answer that may be read. */
export type FetchRefusal =
  | "address-refused"
  | "redirect-refused"
  | "unreachable"
  | "too-slow"
  | "too-big"
  | "server-error"
  | "request-refused";

export type ResolveName = (
  hostname: string,
  options: { readonly all: true },
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

export type FetchLimits = {
  /** For the whole of it: name, connection, answer. */
  readonly timeoutMs: number;
  /** Of the answer, unpacked. */
  readonly mostBytes: number;
  readonly resolve?: ResolveName;
};

/** A fetch that only reaches private addresses, and the reason when it refused. */
export type GuardedFetch = {
  readonly fetch: typeof globalThis.fetch;
  readonly refusal: () => FetchRefusal | null;
};

class Refused extends Error {}

/**
 * Fetch for a model server. The address is looked at when the connection is made, so a name that
 * resolves to something else the second time does not get through; redirects are refused.
 */
export function guardedFetch({ timeoutMs, mostBytes, resolve }: FetchLimits): GuardedFetch {
  let refusal: FetchRefusal | null = null;
  const refuse = (reason: FetchRefusal): Refused => {
    refusal ??= reason;
    return new Refused(refusal);
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (endpointFault(url) !== null) throw refuse("address-refused");
    // A hundred modules that a node without a model, as it is shipped, has no use for.
    const undici = await import("undici");
    const agent = privateAgent(undici, timeoutMs, resolve ?? systemNames, refuse);
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const answer = await undici.fetch(url, {
        method: "POST",
        headers: [...new Headers(init?.headers)],
        body: typeof init?.body === "string" ? init.body : null,
        redirect: "manual",
        dispatcher: agent,
        signal,
      });
      return await bounded(answer, mostBytes, refuse);
    } catch (error) {
      throw refuse(signal.aborted || isTimeout(error) ? "too-slow" : "unreachable");
    } finally {
      await agent.destroy();
    }
  };
  return { fetch, refusal: () => refusal };
}

type Refuse = (reason: FetchRefusal) => Refused;
type Answer = Awaited<ReturnType<typeof undiciFetch>>;

async function bounded(answer: Answer, mostBytes: number, refuse: Refuse): Promise<Response> {
  const { status } = answer;
  if (status >= 300 && status < 400) throw refuse("redirect-refused");
  if (status >= 500) throw refuse("server-error");
  if (!answer.ok || answer.body === null) throw refuse("request-refused");
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.byteLength;
    if (size > mostBytes) throw refuse("too-big");
    chunks.push(chunk);
  }
  const type = answer.headers.get("content-type") ?? "application/json";
  return new Response(Buffer.concat(chunks), { status, headers: { "content-type": type } });
}

function privateAgent(
  undici: typeof import("undici"),
  timeoutMs: number,
  resolve: ResolveName,
  refuse: Refuse,
): Agent {
  const connect = undici.buildConnector({
    timeout: timeoutMs,
    lookup: privateNames(resolve, refuse),
  });
  return new undici.Agent({
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect: (options, done) =>
      connect(options, (error, socket) => {
        if (error !== null) return done(error, null);
        if (isPrivateAddress(socket.remoteAddress ?? "")) return done(null, socket);
        socket.destroy();
        return done(refuse("address-refused"), null);
      }),
  });
}

/** Every address behind the name has to be private: one that is not spoils the name. */
function privateNames(resolve: ResolveName, refuse: Refuse): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { all: true }, (error, addresses) => {
      const [first] = addresses;
      if (error !== null || first === undefined) return done(error, []);
      const arePrivate = addresses.every(({ address }) => isPrivateAddress(address));
      if (!arePrivate) return done(refuse("address-refused"), []);
      if (options.all === true) return done(null, [...addresses]);
      return done(null, first.address, first.family);
    });
  };
}

const systemNames: ResolveName = (hostname, options, done) =>
  resolveName(hostname, options, (error, addresses) => done(error, addresses ?? []));

function isTimeout(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return /TIMEOUT/.test(code);
}
