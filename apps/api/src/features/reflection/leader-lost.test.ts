import { expect, test } from "vitest";
import { aQuestion, aTable } from "../../session-log/testing.ts";
import { refusalOf } from "../../testing.ts";

type Reading = Awaited<ReturnType<ReturnType<typeof watcherOf>["next"]>>;

/** Follows a session as one of its streams does. */
function watcherOf(
  { live, scope }: Pick<Awaited<ReturnType<typeof aTable>>, "live" | "scope">,
  sessionId: string,
  seatOf: { readonly participantId: string | null },
) {
  const stop = new AbortController();
  const seat = { sessionId, organisationId: scope.organisationId, userId: null, ...seatOf };
  const wish = { userId: "user leader", scope, sessionId, seat, signal: stop.signal, after: null };
  const frames = live.watch(wish);
  const next = async () => {
    const { value } = await frames.next();
    return value?.view.together?.facilitator ?? null;
  };
  const leave = async () => {
    stop.abort();
    await frames.return();
  };
  return { next, leave };
}

const leader = { participantId: null };
const second = { participantId: "P2" };

test("who leads counts as lost when their stream does not come back, and as back when it does", async () => {
  const table = await aTable();
  const { sessionId, room } = table;
  const board = watcherOf(table, sessionId, leader);
  const phone = watcherOf(table, sessionId, second);
  const readings: Reading[] = [await board.next(), await phone.next()];
  expect(readings.map((reading) => reading?.lostAt)).toEqual([null, null]);
  await board.leave();
  expect(room.waiting.size).toBe(1);
  room.pass();
  expect((await phone.next())?.lostAt).toBe("2026-11-01T12:00:00.000Z");
  const back = watcherOf(table, sessionId, leader);
  await back.next();
  expect((await phone.next())?.lostAt).toBeNull();
  await back.leave();
  await phone.leave();
});

test("a page that is loaded anew is never away", async () => {
  const table = await aTable();
  const { sessionId, room } = table;
  const phone = watcherOf(table, sessionId, second);
  await phone.next();
  const board = watcherOf(table, sessionId, leader);
  await board.next();
  await board.leave();
  const again = watcherOf(table, sessionId, leader);
  await again.next();
  expect(room.waiting.size).toBe(0);
  await again.leave();
  await phone.leave();
});

test("nobody is lost beforehand, nor when there is nobody to notice", async () => {
  const beforehand = await aTable({ beforehand: true });
  const early = watcherOf(beforehand, beforehand.sessionId, second);
  await early.next();
  expect(beforehand.room.waiting.size).toBe(0);
  await early.leave();
  const table = await aTable();
  const board = watcherOf(table, table.sessionId, leader);
  await board.next();
  await board.leave();
  expect(table.room.waiting.size).toBe(0);
});

test("after a minute a professional who consented takes over, by the clock of the node", async () => {
  const table = await aQuestion();
  const { sessionId, room, clock, people } = table;
  const [client, worker] = people;
  const phone = watcherOf(table, sessionId, second);
  await phone.next();
  room.pass();
  expect((await phone.next())?.lostAt).not.toBeNull();
  const takeOver = { type: "takeOver", participantId: "P2" } as const;
  // A browser that says it is an hour later changes nothing: the node reads its own clock.
  expect(await refusalOf(worker.send(takeOver))).toBe("ReflectionRefused");
  clock.at = new Date(clock.at.getTime() + 60_000);
  const byClient = client.send({ ...takeOver, participantId: "P1" });
  expect(await refusalOf(byClient)).toBe("ReflectionRefused");
  const view = await worker.send(takeOver);
  expect(view.together).toMatchObject({ leads: true, facilitator: { lostAt: null } });
  expect(await refusalOf(table.lead({ type: "next" }))).toBe("ReflectionRefused");
  const { code } = await worker.phone.reflection.invite({ sessionId });
  expect(code).toMatch(/^\d{6}$/);
  await phone.leave();
});
