import { Agent, type IncomingMessage, request } from "node:http";
import superjson from "superjson";
import { openScreen, type Screen } from "./screen.ts";

/** A browser as far as the node can tell: it keeps cookies and connections, and follows streams. */
export type Device = {
  /** Calls a procedure of the reflection. */
  readonly call: (procedure: string, input: object) => Promise<unknown>;
  readonly signIn: (account: {
    readonly email: string;
    readonly password: string;
  }) => Promise<void>;
  readonly watch: (sessionId: string) => Promise<Screen>;
  readonly close: () => void;
};

export function aDevice(address: string): Device {
  const agent = new Agent({ keepAlive: true });
  const cookies = new Map<string, string>();
  const cookieLine = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const postOnce = (path: string, body: string) =>
    new Promise<IncomingMessage>((done, fail) => {
      const headers = {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        cookie: cookieLine(),
        origin: address,
      };
      const question = request(new URL(path, address), { method: "POST", agent, headers });
      question.on("error", fail);
      question.on("response", done);
      question.end(body);
    });
  const post = async (path: string, body: string): Promise<string> => {
    // The node lets go of a connection nobody used for a while, maybe just as it is used again.
    const response = await postOnce(path, body).catch((error) => {
      if (!isReset(error)) throw error;
      return postOnce(path, body);
    });
    for (const line of response.headers["set-cookie"] ?? []) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
      cookies.set(name, value);
    }
    const text = (await response.toArray()).join("");
    if (response.statusCode !== 200) throw new Error(`${path}: ${response.statusCode} ${text}`);
    return text;
  };
  return {
    call: async (procedure, input) => {
      const answer = await post(`/api/trpc/reflection.${procedure}`, superjson.stringify(input));
      return superjson.deserialize(JSON.parse(answer).result.data);
    },
    signIn: async (account) => {
      await post("/api/auth/sign-in/email", JSON.stringify(account));
    },
    watch: (sessionId) => {
      const url = new URL("/api/trpc/reflection.live", address);
      url.searchParams.set("input", superjson.stringify({ sessionId }));
      return openScreen(url, agent, cookieLine());
    },
    close: () => agent.destroy(),
  };
}

function isReset(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ECONNRESET";
}
