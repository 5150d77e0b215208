import { randomUUID } from "node:crypto";
import { schemaVersion } from "@nabij/db";
import { aDatabase } from "@nabij/db/testing";
import type { Role } from "@nabij/domain";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addUser } from "./features/session/add-user.ts";
import { createAuth } from "./features/session/auth.ts";
import { createLog } from "./log.ts";
import { createServer } from "./server.ts";

const { db, organisation } = aDatabase();
const now = () => new Date();
const password = "een-goed-wachtwoord";
const headers = { host: "127.0.0.1:4000", "content-type": "application/json" };
let app: FastifyInstance;
let logged = "";
const log = createLog("info", {
  write: (line) => {
    logged += line;
  },
});

async function addPerson(role: Role): Promise<void> {
  const email = `${role}@zorg.example`;
  const ids = { id: randomUUID(), accountId: randomUUID(), organisationId: organisation.id };
  const person = { name: role, email, role, clientIds: null, password };
  await addUser(db, { ...ids, ...person }, now());
}

beforeAll(async () => {
  await addPerson("zorgmanager");
  await addPerson("beheerder");
  const auth = createAuth(db, "a".repeat(40), "http://127.0.0.1:4000");
  app = await createServer({ db, auth, dataDir: "unused", log, now });
});
afterAll(() => app.close());

async function signIn(email: string, secret: string) {
  const body = JSON.stringify({ email, password: secret });
  return app.inject({ method: "POST", url: "/api/auth/sign-in/email", headers, body });
}

async function cookieOf(role: Role): Promise<string> {
  const answer = await signIn(`${role}@zorg.example`, password);
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
}

async function call(path: string, cookie: string, input: unknown = {}) {
  const body = JSON.stringify({ json: input });
  const url = `/api/trpc/${path}`;
  return app.inject({ method: "POST", url, headers: { ...headers, cookie }, body });
}

test("health tells the version and the version of the schema", async () => {
  const answer = await app.inject("/health");
  expect(answer.json()).toEqual({ ok: true, version: "0.1.0", schemaVersion: schemaVersion(db) });
});

test("the right password signs in and the wrong one does not", async () => {
  expect((await signIn("zorgmanager@zorg.example", password)).statusCode).toBe(200);
  expect((await signIn("zorgmanager@zorg.example", "iets anders dan dit")).statusCode).toBe(401);
});

test("nobody registers themselves", async () => {
  const body = JSON.stringify({ email: "nieuw@zorg.example", password, name: "Nieuw" });
  const url = "/api/auth/sign-up/email";
  const answer = await app.inject({ method: "POST", url, headers, body });
  expect(answer.statusCode).toBe(400);
});

test("a signed-in care manager gets the list, an administrator and a stranger do not", async () => {
  const manager = await call("trajectory.list", await cookieOf("zorgmanager"));
  expect(manager.statusCode).toBe(200);
  const administrator = await call("trajectory.list", await cookieOf("beheerder"));
  expect(administrator.statusCode).toBe(403);
  expect((await call("trajectory.list", "")).statusCode).toBe(401);
});

test("a session cookie cannot be read by scripts or sent along from another site", async () => {
  const { cookies } = await signIn("zorgmanager@zorg.example", password);
  expect(cookies).toMatchObject([{ httpOnly: true, sameSite: "Lax" }]);
});

test("an answer never shows where in the code it went wrong", async () => {
  const answer = await call("trajectory.dossier", await cookieOf("zorgmanager"), { id: "x" });
  expect(answer.statusCode).toBe(400);
  expect(answer.body).not.toMatch(/\.ts:\d|stack/);
});

test("more than ten questions in one address are refused in few words", async () => {
  const url = `/api/trpc/${"session.current,".repeat(11)}session.current?batch=1`;
  const answer = await app.inject({ method: "POST", url, headers, body: "{}" });
  expect(answer.statusCode).toBe(400);
  expect(answer.body.length).toBeLessThan(2048);
});

test("a file is taken from someone who may import, and from nobody else", async () => {
  const url = `/api/upload/${randomUUID()}/clienten.csv`;
  const type = { ...headers, "content-type": "application/octet-stream" };
  const put = (cookie: string) =>
    app.inject({ method: "PUT", url, headers: { ...type, cookie }, body: Buffer.from("x") });
  expect((await put("")).statusCode).toBe(401);
  expect((await put(await cookieOf("beheerder"))).statusCode).toBe(403);
});

test("the log tells route, status and time of a request, and nothing about anybody", async () => {
  logged = "";
  const cookie = await cookieOf("zorgmanager");
  await call("trajectory.list", cookie, { text: "Fenna de Vries" });
  await call("trajectory.dossier", cookie, { id: "00000000-0000-4000-8000-000000000077" });
  await app.inject("/trajecten/00000000-0000-4000-8000-000000000077?zoek=Fenna");
  const lines = logged.trim().split("\n");
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    expect(Object.keys(JSON.parse(line) as object).toSorted()).toEqual([
      "level",
      "method",
      "ms",
      "msg",
      "route",
      "status",
      "time",
    ]);
  }
  expect(logged).not.toMatch(/Fenna|zorgmanager|zorg\.example|000000000077|nabij\.session/);
});

test("one address asks no more than so often in a minute", async () => {
  const auth = createAuth(db, "a".repeat(40), "http://127.0.0.1:4000");
  const strict = { db, auth, dataDir: "unused", log, now, requestsPerMinute: 2 };
  const node = await createServer(strict);
  const statuses: number[] = [];
  for (let ask = 0; ask < 3; ask += 1) statuses.push((await node.inject("/health")).statusCode);
  expect(statuses).toEqual([200, 200, 429]);
  await node.close();
});
