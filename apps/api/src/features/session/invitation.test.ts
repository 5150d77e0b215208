import { randomUUID } from "node:crypto";
import { aDatabase } from "@nabij/db/testing";
import { addDays, dayInAmsterdam, type PlainDate, startInAmsterdam } from "@nabij/domain";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLog } from "../../log.ts";
import { createServer } from "../../server.ts";
import { addUser } from "./add-user.ts";
import { createAuth } from "./auth.ts";
import { hasAccess } from "./has-access.ts";

const { db, organisation } = aDatabase();
const password = "een-goed-wachtwoord";
const email = "gast@elders.example";
const headers = { host: "127.0.0.1:4000", "content-type": "application/json" };
/** An address of its own: attempts to sign in are counted by address, over all files. */
const remoteAddress = "127.0.0.66";
const lastDay: PlainDate = dayInAmsterdam(Date.now());
let clock = new Date();
let app: FastifyInstance;

beforeAll(async () => {
  const ids = { id: randomUUID(), accountId: randomUUID(), organisationId: organisation.id };
  const guest = { name: "Gast", email, role: "externe-deskundige", clientIds: null } as const;
  await addUser(db, { ...ids, ...guest, password, validUntil: lastDay }, clock);
  const now = () => clock;
  const auth = createAuth(db, "a".repeat(40), "http://127.0.0.1:4000", now);
  const log = createLog("silent");
  app = await createServer({ db, auth, dataDir: "unused", log, now });
});
afterAll(() => app.close());

async function signIn() {
  const body = JSON.stringify({ email, password });
  return app.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    remoteAddress,
    headers,
    body,
  });
}

async function call(path: string, cookie: string) {
  const url = `/api/trpc/${path}`;
  const body = JSON.stringify({ json: {} });
  return app.inject({ method: "POST", url, headers: { ...headers, cookie }, body });
}

test("on the last day of an invitation the guest is in; the day after, the session is nobody", async () => {
  const welcome = await signIn();
  const cookie = welcome.cookies
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join("; ");
  clock = new Date(Date.parse(startInAmsterdam(addDays(lastDay, 1))) - 1);
  expect((await call("session.current", cookie)).json()).toMatchObject({
    result: { data: { json: { signedIn: true, validUntil: lastDay } } },
  });
  expect((await call("trajectory.list", cookie)).json()).toMatchObject({
    result: { data: { json: { total: 0 } } },
  });
  clock = new Date(startInAmsterdam(addDays(lastDay, 1)));
  expect((await call("session.current", cookie)).json()).toMatchObject({
    result: { data: { json: { signedIn: false } } },
  });
  expect((await call("trajectory.list", cookie)).statusCode).toBe(401);
});

test("after it, the right password is told that it ended; a wrong one learns nothing", async () => {
  clock = new Date(startInAmsterdam(addDays(lastDay, 1)));
  const late = await signIn();
  expect([late.statusCode, late.json()]).toMatchObject([403, { code: "ACCESS_ENDED" }]);
  const body = JSON.stringify({ email, password: "iets heel anders" });
  const url = "/api/auth/sign-in/email";
  expect((await app.inject({ method: "POST", url, remoteAddress, headers, body })).statusCode).toBe(
    401,
  );
});

test("the last day counts, and a blocked account is in on no day", () => {
  expect(hasAccess({ validUntil: "2026-12-12" }, "2026-12-12")).toBe(true);
  expect(hasAccess({ validUntil: "2026-12-12" }, "2026-12-13")).toBe(false);
  expect(hasAccess({ validUntil: null }, "2099-01-01")).toBe(true);
  expect(hasAccess({ disabled: true, validUntil: null }, "2026-12-12")).toBe(false);
});
