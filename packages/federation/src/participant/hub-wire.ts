import { err, ok, type Result } from "@nabij/domain";

/** Why a hub gave no answer that may be read. */
export type HubFault = "hub-unreachable" | "hub-unreadable";

/** What a hub answered: the status of HTTP, and the text it sent. */
export type HubAnswer = { readonly status: number; readonly text: string };

/** The only way out of a node to its hub: two verbs on paths of one address. */
export type HubWire = {
  readonly get: (
    path: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Result<HubAnswer, HubFault>>;
  readonly post: (
    path: string,
    body: string,
    type?: "application/json" | "text/plain",
  ) => Promise<Result<HubAnswer, HubFault>>;
};

/** How long one call may take, and how many bytes an answer may have. */
export type WireLimits = { readonly timeoutMs: number; readonly mostBytes: number };

const shippedLimits: WireLimits = { timeoutMs: 20_000, mostBytes: 64 * 1024 * 1024 };

/**
 * A wire over a `fetch` from outside; nothing here opens a connection. Redirects are not followed,
 * an answer that is too long or too late is dropped. Undefined for an address that could be read
 * along on the way: neither https nor this machine.
 */
export function fetchWire(
  address: string,
  request: typeof globalThis.fetch,
  limits: WireLimits = shippedLimits,
): HubWire | undefined {
  if (!isSafeAddress(address)) return undefined;
  const base = address.replace(/\/+$/, "");
  const ask = async (path: string, init: RequestInit): Promise<Result<HubAnswer, HubFault>> => {
    try {
      const signal = AbortSignal.timeout(limits.timeoutMs);
      const answer = await request(`${base}${path}`, { ...init, redirect: "manual", signal });
      if (answer.status < 200 || (answer.status >= 300 && answer.status < 400))
        return err("hub-unreadable");
      const text = await boundedText(answer, limits.mostBytes);
      return text === undefined ? err("hub-unreadable") : ok({ status: answer.status, text });
    } catch {
      return err("hub-unreachable");
    }
  };
  return {
    get: (path, headers = {}) => ask(path, { method: "GET", headers: { ...headers } }),
    post: (path, body, type = "application/json") =>
      ask(path, { method: "POST", headers: { "content-type": type }, body }),
  };
}

/** Whether an address is https, or http on this machine, and carries no login along. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  if (`${username}${password}${search}${hash}` !== "") return false;
  const isHere = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
  return protocol === "https:" || (protocol === "http:" && isHere);
}

async function boundedText(answer: Response, mostBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  const reader = answer.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
