import { randomUUID } from "node:crypto";
import { saveRecord } from "@nabij/db";
import { aDatabase } from "@nabij/db/testing";
import { aClient, aTrajectory } from "@nabij/domain/testing";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addUser } from "./features/session/add-user.ts";
import { createAuth } from "./features/session/auth.ts";
import { createLog } from "./log.ts";
import { createServer } from "./server.ts";
import { type Bare, sent, starting } from "./session-log/testing.ts";
import { aBrowser, type Browser } from "./session-log/testing-browser.ts";

const { db, organisation, write, scope } = aDatabase();
const email = "noor@zorg.example";
const password = "een-goed-wachtwoord";
let app: FastifyInstance;
let origin = "";
let logged = "";

beforeAll(async () => {
  write(saveRecord(scope, "client", aClient()), saveRecord(scope, "trajectory", aTrajectory()));
  const ids = { id: randomUUID(), accountId: randomUUID(), organisationId: organisation.id };
  const role = "gedragswetenschapper" as const;
  const person = { name: "Noor", email, role, clientIds: null, password };
  await addUser(db, { ...ids, ...person }, new Date());
  const auth = createAuth(db, "a".repeat(40), "http://127.0.0.1:4000");
  const log = createLog("info", {
    write: (line) => {
      logged += line;
    },
  });
  app = await createServer({ db, auth, dataDir: "unused", log, now: () => new Date() });
  origin = await app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => app.close());

type Held = {
  readonly view: { readonly seq: number; readonly current: { questionId: string } | null };
};

/** A conversation of three, each with their own browser, in its first question. */
async function aConversation() {
  const leader = aBrowser(origin);
  await leader.signIn(email, password);
  const sessionId = randomUUID();
  const hold = async (who: Browser, bare: Bare, commandId = randomUUID()) => {
    const { seq } = await who
      .call<{ seq: number }>("view", { sessionId })
      .catch(() => ({ seq: 0 }));
    return who.call<Held>("hold", { sessionId, command: sent(bare, seq, commandId) });
  };
  await hold(leader, starting(sessionId));
  const { code } = await leader.call<{ code: string }>("invite", { sessionId });
  const people: Browser[] = [];
  for (const participantId of ["P1", "P2", "P3"]) {
    const person = aBrowser(origin);
    await person.call("join", { code, participantId });
    await hold(person, { type: "giveConsent", participantId, given: true, model: false });
    people.push(person);
  }
  await hold(leader, { type: "openStage", stage: "questions" });
  const { view } = await hold(leader, { type: "next" });
  const questionId = view.current?.questionId ?? "";
  const answer = (place: number, text: string) =>
    hold(people[place] as Browser, {
      ...{ type: "answer", questionId, participantId: `P${place + 1}`, kind: "answered", text },
    });
  const tick = (place: number) =>
    hold(people[place] as Browser, {
      ...{ type: "setReady", participantId: `P${place + 1}`, roundId: questionId, ready: true },
    });
  return { leader, people, sessionId, questionId, hold, answer, tick };
}

test("a device is known by a cookie no script reads and no other site sends", async () => {
  const { people } = await aConversation();
  const [line = ""] = people[0]?.setCookies ?? [];
  expect(line).toMatch(/^nabij-plek=[\w-]{43}; Path=\/api; .*HttpOnly; SameSite=Strict/);
});

test("before the reveal not one byte of a stream holds another's words, after it every stream", async () => {
  const { leader, people, sessionId, questionId, hold, answer, tick } = await aConversation();
  const streams = [leader, ...people].map((who) => who.watch({ sessionId }));
  await Promise.all(streams.map((stream) => stream.frames(1)));
  const texts = ["geheim van een", "geheim van twee", "geheim van drie"];
  for (const [place, text] of texts.entries()) await answer(place, text);
  for (const place of [0, 1, 2]) await tick(place);
  await Promise.all(streams.map((stream) => stream.until(/"ready":\["P1","P2","P3"\]/)));
  expect(streams[0]?.bytes()).not.toContain("geheim");
  for (const [place, text] of texts.entries()) {
    const others = texts.filter((other) => other !== text);
    expect(streams[place + 1]?.bytes()).toContain(text);
    for (const other of others) expect(streams[place + 1]?.bytes()).not.toContain(other);
  }
  await hold(leader, { type: "reveal", roundId: questionId });
  for (const stream of streams) for (const text of texts) await stream.until(new RegExp(text));
  for (const stream of streams) stream.close();
});

test("that somebody writes is not told, not even as an empty line", async () => {
  const { people, sessionId, answer, tick } = await aConversation();
  const stream = (people[2] as Browser).watch({ sessionId });
  await stream.frames(1);
  await answer(0, "een eerste gedachte");
  await answer(0, "een tweede gedachte");
  await answer(1, "nog een gedachte");
  await tick(0);
  await stream.until(/"ready":\["P1"\]/);
  expect(stream.count()).toBe(2);
  stream.close();
});

test("a stream that comes back goes on from the last view it had", async () => {
  const { people, sessionId, answer, tick } = await aConversation();
  const [first, second] = people as [Browser, Browser];
  const before = second.watch({ sessionId });
  const [frame] = await before.frames(1);
  before.close();
  const same = second.watch({ sessionId }, frame?.id);
  await answer(0, "een gedachte");
  await tick(0);
  const [next] = await same.frames(1);
  expect(next?.id).not.toBe(frame?.id);
  expect(next?.data).toMatch(/"ready":\["P1"\]/);
  same.close();
  const fresh = first.watch({ sessionId });
  expect(await fresh.frames(1)).toHaveLength(1);
  fresh.close();
});

test("two tabs of one person both show what was written in one of them", async () => {
  const { people, sessionId, answer } = await aConversation();
  const tabs = [0, 1].map(() => (people[0] as Browser).watch({ sessionId }));
  await Promise.all(tabs.map((tab) => tab.frames(1)));
  await answer(0, "te zien in beide tabbladen");
  for (const tab of tabs) await tab.until(/in beide tabbladen/);
  expect(tabs.map((tab) => tab.count())).toEqual([2, 2]);
  for (const tab of tabs) tab.close();
});

test("a stream ends for who gives the seat back, and strangers get none", async () => {
  const { people, sessionId } = await aConversation();
  const [first] = people as [Browser];
  const stream = first.watch({ sessionId });
  await stream.frames(1);
  await first.call("leave", { sessionId });
  await stream.ended();
  const stranger = aBrowser(origin).watch({ sessionId });
  await stranger.until(/UNAUTHORIZED/);
  expect(stranger.count()).toBe(0);
  stranger.close();
});

test("neither codes nor words nor tokens come into the log", async () => {
  const { people, answer } = await aConversation();
  logged = "";
  await answer(0, "dit blijft tussen ons");
  const token = (people[0]?.setCookies[0] ?? "").slice("nabij-plek=".length, 30);
  expect(logged).toContain("/api/trpc/");
  expect(logged).not.toMatch(/dit blijft|127\.0\.0\.1/);
  expect(logged).not.toContain(token);
});
