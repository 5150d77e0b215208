import type { Command } from "@nabij/reflection";
import { expect, test } from "vitest";
import type { Storage } from "../draft/draft-store.ts";
import { forgetUnsent, keepUnsent, readUnsent } from "./unsent.ts";

function device(): Storage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const envelope = { expectedSeq: 3, at: "2026-11-21T10:00:00Z" };
const ready = (commandId: string): Command => ({
  ...envelope,
  commandId,
  ...{ type: "setReady", participantId: "P1", roundId: "q1", ready: true },
});

test("what was on its way is there again under the same number, in order and once", () => {
  const storage = device();
  keepUnsent(storage, "s1", ready("a"));
  keepUnsent(storage, "s1", ready("b"));
  keepUnsent(storage, "s1", ready("a"));
  expect(readUnsent(storage, "s1").map(({ commandId }) => commandId)).toEqual(["a", "b"]);
  expect(readUnsent(storage, "s2")).toEqual([]);
});

test("an answer of the node leaves nothing behind", () => {
  const storage = device();
  keepUnsent(storage, "s1", ready("a"));
  forgetUnsent(storage, "s1", "a");
  expect(storage.kept.size).toBe(0);
});

test("a step of the table is not sent again by itself", () => {
  const storage = device();
  keepUnsent(storage, "s1", { ...envelope, commandId: "n", type: "next" });
  expect(readUnsent(storage, "s1")).toEqual([]);
});

test("what cannot be read counts as nothing", () => {
  const storage = device();
  storage.kept.set("nabij.reflectie.onderweg.s1", "{half");
  expect(readUnsent(storage, "s1")).toEqual([]);
  storage.kept.set("nabij.reflectie.onderweg.s1", '[{"type":"next","commandId":"x"},3]');
  expect(readUnsent(storage, "s1")).toEqual([]);
});
