/** One event of a stream. */
type StreamFrame = { readonly id: string; readonly data: string };

/** A browser as far as the node can tell: it keeps its cookies and follows streams. */
export function aBrowser(origin: string) {
  const cookies = new Map<string, string>();
  const setCookies: string[] = [];
  const cookieLine = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const post = async (path: string, body: unknown) => {
    const headers = { "content-type": "application/json", cookie: cookieLine(), origin };
    const answer = await fetch(`${origin}${path}`, {
      ...{ method: "POST", headers, body: JSON.stringify(body) },
    });
    for (const line of answer.headers.getSetCookie()) {
      setCookies.push(line);
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
      cookies.set(name, value);
    }
    return answer;
  };
  /** Calls a procedure of the reflection; throws the type of what it is refused with. */
  const call = async <T = unknown>(name: string, input: unknown): Promise<T> => {
    const answer = await post(`/api/trpc/reflection.${name}`, { json: input });
    const body = (await answer.json()) as {
      readonly result?: { readonly data: { readonly json: T } };
      readonly error?: { readonly json: { readonly message: string } };
    };
    if (body.result === undefined) throw new Error(body.error?.json.message ?? "no answer");
    return body.result.data.json;
  };
  const signIn = (email: string, password: string) =>
    post("/api/auth/sign-in/email", { email, password });
  const watch = (input: { readonly sessionId: string }, lastEventId?: string) => {
    const asked = encodeURIComponent(JSON.stringify({ json: input }));
    const headers = {
      accept: "text/event-stream",
      cookie: cookieLine(),
      ...(lastEventId === undefined ? {} : { "last-event-id": lastEventId }),
    };
    return openStream(`${origin}/api/trpc/reflection.live?input=${asked}`, headers);
  };
  return { call, signIn, watch, setCookies, cookieLine };
}

export type Browser = ReturnType<typeof aBrowser>;

function openStream(url: string, headers: Record<string, string>) {
  const controller = new AbortController();
  let bytes = "";
  let isOver = false;
  let wake = () => {};
  const reading = (async () => {
    try {
      const answer = await fetch(url, { headers, signal: controller.signal });
      const decoder = new TextDecoder();
      for await (const chunk of answer.body ?? []) {
        bytes += decoder.decode(chunk, { stream: true });
        wake();
      }
    } catch (error) {
      if (!controller.signal.aborted) throw error;
    } finally {
      isOver = true;
      wake();
    }
  })();
  const all = () => framesIn(bytes);
  /** Waits for something to be so; a stream that ends before it never will be. */
  const wait = async (isSo: () => boolean) => {
    while (!isSo()) {
      if (isOver) throw new Error(`the stream ended: ${bytes.slice(-200)}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return {
    bytes: () => bytes,
    count: () => all().length,
    frames: async (count: number): Promise<readonly StreamFrame[]> => {
      await wait(() => all().length >= count);
      return all();
    },
    until: (pattern: RegExp) => wait(() => pattern.test(bytes)),
    ended: () => reading,
    close: () => controller.abort(),
  };
}

/** The views in a stream, without pings and what tRPC says about itself. */
function framesIn(bytes: string): readonly StreamFrame[] {
  return bytes.split("\n\n").flatMap((block) => {
    const field = (name: string) =>
      block
        .split("\n")
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2);
    const [id, data] = [field("id"), field("data")];
    return id === undefined || data === undefined || field("event") !== undefined
      ? []
      : [{ id, data }];
  });
}
