import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { ConversationFigures } from "./measure-conversation.ts";
import { measureReflection } from "./measure-reflection.ts";
import { delaysTable, streamsTable, weightTable } from "./reflection-tables.ts";

const folder = mkdtempSync(join(tmpdir(), "nabij-bench-"));
const size = { tables: [4], questions: 2, streams: 12, changes: 2 };
const { conversations, streams, outcomes } = await measureReflection(folder, size);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a conversation is held to its last question, and every step reached every screen", () => {
  const [{ people, questions, events, delays, viewsPerReader }] = conversations as [
    ConversationFigures,
  ];
  expect([people, questions, delays.opened.count, delays.revealed.count]).toEqual([4, 2, 2, 2]);
  expect(delays.kept.count).toBe(delays.ticked.count);
  expect(events).toBeGreaterThan(2 * delays.kept.count);
  // A view for the start, for each question, each tick, each reveal, and what one wrote oneself.
  expect(viewsPerReader).toBeGreaterThanOrEqual(1 + 2 + delays.ticked.count + 2);
  expect(delays.ticked.p50).toBeGreaterThan(0);
  expect(delays.ticked.max).toBeGreaterThanOrEqual(delays.ticked.p95);
});

test("every stream that was asked for was open and was told", () => {
  expect([streams.streams, streams.last.count]).toEqual([12, 2]);
  expect(streams.last.p50).toBeGreaterThan(0);
});

test("the tables hold a column per table of people, and each goal its outcome", () => {
  expect(delaysTable(conversations)).toContain("| 4 people");
  expect(weightTable(conversations)).toMatch(/questions held +\| 2/);
  expect(streamsTable(streams)).toMatch(/streams on one conversation +\| 12/);
  expect(outcomes.map(({ name }) => name)).toContain("4 people: the reveal on every screen, p95");
});
