import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { guardedFetch, type ResolveName } from "./guarded-fetch.ts";
import { aModelServer, replies, says } from "./testing.ts";

const limits = { timeoutMs: 5000, mostBytes: 64 * 1024 };
const request = { method: "POST", body: JSON.stringify({ model: "m", messages: [] }) };

async function outcomeOf(url: string, more: Partial<Parameters<typeof guardedFetch>[0]> = {}) {
  const guarded = guardedFetch({ ...limits, ...more });
  const status = await guarded
    .fetch(url, request)
    .then((answer) => answer.status)
    .catch(() => null);
  return guarded.refusal() ?? status;
}

/** Names that resolve to something else every time they are asked. */
function resolvingTo(...rounds: readonly (readonly string[])[]): ResolveName {
  let round = 0;
  return (_hostname, _options, done) => {
    const addresses = rounds[Math.min(round, rounds.length - 1)] ?? [];
    round += 1;
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
}

test("a server on this machine is reached", async () => {
  const { endpoint } = await aModelServer(says("ja"));
  expect(await outcomeOf(endpoint)).toBe(200);
});

test("a name that stands for this machine is reached", async () => {
  const { port } = await aModelServer(says("ja"));
  const resolve = resolvingTo(["127.0.0.1"]);
  expect(await outcomeOf(`http://model.example:${port}/v1`, { resolve })).toBe(200);
});

test("a name that stands for an address on the internet is refused without a connection", async () => {
  const { port, received } = await aModelServer(says("ja"));
  const resolve = resolvingTo(["203.0.113.7"]);
  const url = `http://model.example:${port}/v1`;
  expect(await outcomeOf(url, { resolve })).toBe("address-refused");
  expect(received).toEqual([]);
});

test("one public address among private ones spoils the name", async () => {
  const resolve = resolvingTo(["127.0.0.1", "203.0.113.7"]);
  expect(await outcomeOf("http://model.example/v1", { resolve })).toBe("address-refused");
});

test("a name that was private the first time and is not the second time is refused then", async () => {
  const { port } = await aModelServer(says("ja"));
  const url = `http://model.example:${port}/v1`;
  const resolve = resolvingTo(["127.0.0.1"], ["169.254.169.254"]);
  const guarded = guardedFetch({ ...limits, resolve });
  expect((await guarded.fetch(url, request)).status).toBe(200);
  await expect(guarded.fetch(url, request)).rejects.toThrow("address-refused");
});

test.each(["http://203.0.113.7/v1", "http://169.254.169.254/latest", "http://[fe80::1]/v1"])(
  "%s is refused before anything is sent",
  async (url) => {
    expect(await outcomeOf(url)).toBe("address-refused");
  },
);

test("a redirect is not followed, not even to this machine", async () => {
  const elsewhere = await aModelServer(says("ja"));
  const headers = { location: `${elsewhere.endpoint}/chat/completions` };
  const { endpoint } = await aModelServer(replies(307, "", headers));
  expect(await outcomeOf(endpoint)).toBe("redirect-refused");
  expect(elsewhere.received).toEqual([]);
});

test("an answer without end is cut off", async () => {
  const { endpoint } = await aModelServer((answer) => {
    const more = () => {
      if (!answer.destroyed && answer.write("x".repeat(16_384))) setImmediate(more);
    };
    answer.on("drain", more);
    more();
  });
  expect(await outcomeOf(endpoint)).toBe("too-big");
});

test("an answer that is small on the line and large unpacked is cut off", async () => {
  const packed = gzipSync(Buffer.alloc(10 * 1024 * 1024, 32));
  const { endpoint } = await aModelServer((answer) => {
    answer.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
    answer.end(packed);
  });
  expect(packed.length).toBeLessThan(limits.mostBytes);
  expect(await outcomeOf(endpoint)).toBe("too-big");
});

test("a server that never answers is given up", async () => {
  const { endpoint } = await aModelServer(() => undefined);
  expect(await outcomeOf(endpoint, { timeoutMs: 100 })).toBe("too-slow");
});

test("a server that drips is given up for the whole of it", async () => {
  const { endpoint } = await aModelServer((answer) => {
    const drip = setInterval(() => answer.write(" "), 20);
    answer.on("close", () => clearInterval(drip));
  });
  expect(await outcomeOf(endpoint, { timeoutMs: 200 })).toBe("too-slow");
});

test("a connection that opens and then stays silent is given up", async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((listening) => silent.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as AddressInfo;
  expect(await outcomeOf(`http://127.0.0.1:${port}/v1`, { timeoutMs: 100 })).toBe("too-slow");
});

test("a connection that is broken off halfway is unreachable", async () => {
  const { endpoint } = await aModelServer((answer) => {
    answer.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    answer.write("{");
    setImmediate(() => answer.destroy());
  });
  expect(await outcomeOf(endpoint)).toBe("unreachable");
});

test("a port where nobody listens is unreachable", async () => {
  const closed = createServer();
  await new Promise<void>((listening) => closed.listen(0, "127.0.0.1", listening));
  const { port } = closed.address() as AddressInfo;
  await new Promise<void>((done) => closed.close(() => done()));
  expect(await outcomeOf(`http://127.0.0.1:${port}/v1`)).toBe("unreachable");
});

test.each([
  [500, "server-error"],
  [503, "server-error"],
  [401, "request-refused"],
  [404, "request-refused"],
  [429, "request-refused"],
])("a server that answers %i is %s", async (status, wanted) => {
  const { endpoint } = await aModelServer(replies(status, '{"error":{"message":"nee"}}'));
  expect(await outcomeOf(endpoint)).toBe(wanted);
});
