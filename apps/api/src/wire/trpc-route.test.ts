import { randomUUID } from "node:crypto";
import { saveUserAccess } from "@nabij/db";
import { aDatabase } from "@nabij/db/testing";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addUser } from "../features/session/add-user.ts";
import { createAuth } from "../features/session/auth.ts";
import { createLog } from "../log.ts";
import { createServer } from "../server.ts";

const { db, scope, organisation } = aDatabase();
const now = () => new Date();
const [email, password, userId] = ["leider@zorg.example", "een-goed-wachtwoord", randomUUID()];
const headers = { host: "127.0.0.1:4000", "content-type": "application/json" };
let app: FastifyInstance;
let signedIn: string;

beforeAll(async () => {
  const ids = { id: userId, accountId: randomUUID(), organisationId: organisation.id };
  const person = { name: "Leider", email, role: "zorgmanager", clientIds: null, password } as const;
  await addUser(db, { ...ids, ...person }, now());
  const auth = createAuth(db, "a".repeat(40), "http://127.0.0.1:4000");
  app = await createServer({ db, auth, dataDir: "unused", log: createLog("silent"), now });
  signedIn = await signIn();
});
afterAll(() => app.close());

async function signIn(): Promise<string> {
  const body = JSON.stringify({ email, password });
  const answer = await app.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    headers,
    body,
  });
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
}

/** The answer on the short way, and that of tRPC's adapter, which a second parameter leads to. */
async function bothAnswers(path: string, body: string, cookie: string, query = "") {
  const ask = async (rest: string) => {
    const url = `/api/trpc/${path}${rest}`;
    const answer = await app.inject({
      ...{ method: "POST", url, headers: { ...headers, cookie }, body },
    });
    const { statusCode } = answer;
    const [type] = String(answer.headers["content-type"]).split(";");
    return { statusCode, type, body: answer.json() };
  };
  return [await ask(query), await ask(query === "" ? "?also=1" : `${query}&also=1`)] as const;
}

const wrong = "0".repeat(12);

test.each([
  ["one question", "team.list", '{"json":null}', ""],
  ["a question without a body to speak of", "team.list", "{}", ""],
  ["a refusal", "trajectory.dossier", `{"json":{"id":"${randomUUID()}"}}`, ""],
  ["input that is wrong", "trajectory.dossier", `{"json":{"id":"${wrong}"}}`, ""],
  ["what the role may not", "signal.saveSettings", '{"json":{}}', ""],
  ["a procedure that is not there", "team.nothing", '{"json":null}', ""],
  ["a name every object has", "toString", '{"json":null}', ""],
  ["a body that is no JSON", "team.list", "{", ""],
  ["a body that is nothing", "team.list", "null", ""],
  ["several questions", "team.list,session.current", '{"0":{"json":null},"1":{}}', "?batch=1"],
  ["several with one refusal", "team.list,team.nothing", '{"0":{"json":null}}', "?batch=1"],
  ["several with different outcomes", "team.list,trajectory.dossier", "{}", "?batch=1"],
  ["a question and a change", "team.list,signal.saveSettings", "{}", "?batch=1"],
  ["a list where names are asked", "team.list", "[]", "?batch=1"],
  ["too many", Array(11).fill("team.list").join(","), "{}", "?batch=1"],
])("%s: answered as by tRPC's own adapter", async (_name, path, body, query) => {
  for (const cookie of [signedIn, ""]) {
    const [short, whole] = await bothAnswers(path, body, cookie, query);
    expect(short).toEqual(whole);
  }
});

test("a session that was ended and an account that was blocked open nothing from then on", async () => {
  const asked = async (cookie: string) =>
    (await bothAnswers("team.list", '{"json":null}', cookie)).map(({ statusCode }) => statusCode);
  const first = await signIn();
  expect(await asked(first)).toEqual([200, 200]);
  const url = "/api/auth/sign-out";
  const origin = "http://127.0.0.1:4000";
  await app.inject({
    method: "POST",
    url,
    headers: { ...headers, origin, cookie: first },
    body: "{}",
  });
  expect(await asked(first)).toEqual([401, 401]);
  const second = await signIn();
  db.sqlite.prepare("update session set expires_at = ?").run(Date.now() - 1);
  expect(await asked(second)).toEqual([401, 401]);
  const third = await signIn();
  db.sqlite.prepare("update user set disabled = 1").run();
  expect(await asked(third)).toEqual([401, 401]);
  db.sqlite.prepare("update user set disabled = 0").run();
  expect(await asked(third)).toEqual([200, 200]);
  const access = { role: "zorgmanager", clientIds: null, disabled: true } as const;
  expect(saveUserAccess(scope, userId, access, now()).run(db)).toBeUndefined();
  expect(await asked(third)).toEqual([401, 401]);
});

test("a session that is due to be prolonged is", async () => {
  db.sqlite.prepare("update user set disabled = 0").run();
  const cookie = await signIn();
  const soon = Date.now() + 3_600_000;
  db.sqlite.prepare("update session set expires_at = ?").run(soon);
  await bothAnswers("team.list", '{"json":null}', cookie);
  const ends = Number(db.sqlite.prepare("select max(expires_at) from session").pluck().get());
  expect(ends).toBeGreaterThan(soon);
});
