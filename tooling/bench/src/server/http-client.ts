import { Agent, request } from "node:http";
import superjson, { type SuperJSONResult } from "superjson";
import { worker } from "../seed/measured-organisation.ts";

/** Asks a server as a browser that is signed in, over connections that stay open. */
export type HttpClient = {
  readonly ask: (procedure: string, input: unknown) => Promise<unknown>;
  /** Sends a file of an upload. */
  readonly upload: (uploadId: string, fileName: string, bytes: Buffer) => Promise<void>;
  readonly close: () => void;
};

type Answer = { readonly status: number; readonly body: string; readonly cookies: string };

/** Signs in; `connections` is how many questions are under way at once. */
export async function signIn(address: string, connections: number): Promise<HttpClient> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const post = (path: string, body: string, cookie: string) =>
    send({ method: "POST", agent, type: "application/json", cookie }, new URL(path, address), body);
  const { email, password } = worker;
  const path = "/api/auth/sign-in/email";
  const { status, cookies } = await post(path, JSON.stringify({ email, password }), "");
  if (status !== 200) throw new Error(`sign-in was refused with ${status}`);
  return {
    ask: async (procedure, input) => {
      const body = superjson.stringify(input);
      const answer = await post(`/api/trpc/${procedure}`, body, cookies);
      if (answer.status !== 200) throw new Error(`${procedure}: ${answer.status} ${answer.body}`);
      const { result }: { result: { data: SuperJSONResult } } = JSON.parse(answer.body);
      return superjson.deserialize(result.data);
    },
    upload: async (uploadId, fileName, bytes) => {
      const url = new URL(`/api/upload/${uploadId}/${fileName}`, address);
      const type = "application/octet-stream";
      const { status: answered } = await send(
        { method: "PUT", agent, type, cookie: cookies },
        url,
        bytes,
      );
      if (answered !== 201) throw new Error(`the upload was refused with ${answered}`);
    },
    close: () => agent.destroy(),
  };
}

type How = {
  readonly method: "POST" | "PUT";
  readonly agent: Agent;
  readonly type: string;
  readonly cookie: string;
};

async function send(how: How, url: URL, body: string | Buffer): Promise<Answer> {
  // The server lets go of a connection nobody used for a while, maybe just as it is used again.
  return sendOnce(how, url, body).catch((error) => {
    if (!isReset(error)) throw error;
    return sendOnce(how, url, body);
  });
}

function sendOnce(
  { method, agent, type, cookie }: How,
  url: URL,
  body: string | Buffer,
): Promise<Answer> {
  return new Promise((done, fail) => {
    const headers = {
      "content-type": type,
      "content-length": Buffer.byteLength(body),
      ...(cookie === "" ? { origin: url.origin } : { cookie }),
    };
    const question = request(url, { method, agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const set = response.headers["set-cookie"] ?? [];
        const cookies = set.map((one) => one.split(";")[0]).join("; ");
        const text = Buffer.concat(parts).toString("utf8");
        done({ status: response.statusCode ?? 0, body: text, cookies });
      });
    });
    question.on("error", fail);
    question.end(body);
  });
}

function isReset(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ECONNRESET";
}
