import { fullGuide, newSession, replay, type SessionEvent } from "@nabij/reflection";
import { aCircle, leader, type TestTable } from "@nabij/reflection/testing";
import { expect, test } from "vitest";
import { isMarkedPlain } from "./plain-json.ts";
import { frameFor, newRoom } from "./watchers.ts";

const me = { kind: "participant", participantId: "P2" } as const;
const loaded = ({ state }: Pick<TestTable, "state">) => ({ state, guide: fullGuide });

function asked(): TestTable {
  return aCircle().must({ type: "openQuestion", questionId: "q1" });
}

function writes(table: TestTable, participantId: string): void {
  const said = { type: "answer", questionId: "q1", participantId, kind: "answered" } as const;
  table.from(participantId, { ...said, text: `woord van ${participantId}` });
}

test("a frame stays the same while nothing happens that its reader may know of", () => {
  const [room, table] = [newRoom("s"), asked()];
  const before = frameFor(room, loaded(table), me);
  writes(table, "P3");
  expect(frameFor(room, loaded(table), me)).toBe(before);
  writes(table, "P2");
  const after = frameFor(room, loaded(table), me);
  expect(after.id).not.toBe(before.id);
  expect(isMarkedPlain(after.view)).toBe(true);
});

test("the same moment has the same id in another room, so that a stream resumes after a restart", () => {
  const table = asked();
  writes(table, "P2");
  for (const viewer of [me, leader, { kind: "table" }] as const) {
    const here = frameFor(newRoom("s"), loaded(table), viewer);
    expect(frameFor(newRoom("s"), loaded(table), viewer).id).toBe(here.id);
  }
});

test("who leads gets a new frame when a hint comes from what is still hidden", () => {
  const [room, table] = [newRoom("s"), asked()];
  const before = frameFor(room, loaded(table), leader);
  writes(table, "P3");
  expect(frameFor(room, loaded(table), leader).id).toBe(before.id);
  table.must({ type: "askHuman", participantId: "P3" });
  expect(frameFor(room, loaded(table), leader).id).not.toBe(before.id);
});

test("erased words give a new frame, though nothing else happened", () => {
  const table = asked();
  writes(table, "P2");
  const bare = table.events.map(
    (event): SessionEvent => ("text" in event ? { ...event, text: null } : event),
  );
  const erased = { state: replay(bare), guide: fullGuide };
  expect(erased.state.seq).toBe(table.state.seq);
  expect(erased.state).not.toEqual(newSession());
  const before = frameFor(newRoom("s"), loaded(table), me);
  const after = frameFor(newRoom("s"), erased, me);
  expect(after.id).not.toBe(before.id);
  expect(JSON.stringify(after.view)).not.toContain("woord van P2");
});
