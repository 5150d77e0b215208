import { expect, test } from "vitest";
import { keepMemory, readMemory } from "./device-memory.ts";
import { contentFrom, isChanged, saidBefore } from "./said-content.ts";

function device() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

const nothing = { support: null, helper: null, place: null, passed: [] };

test("a device remembers where somebody was and who helps, per conversation", () => {
  const storage = device();
  const memory = {
    ...({ support: "supported", helper: "familie" } as const),
    ...{ place: "q32", passed: ["a"] },
  };
  keepMemory(storage, "s1", memory);
  expect(readMemory(storage, "s1")).toEqual(memory);
  expect(readMemory(storage, "s2")).toEqual(nothing);
});

test("a memory that cannot be read counts as none", () => {
  const storage = device();
  for (const broken of [
    "{half",
    "3",
    '{"support":"robot","helper":null,"place":null,"passed":[]}',
  ]) {
    storage.setItem("nabij.reflectie.eigen-stem.s1", broken);
    expect(readMemory(storage, "s1")).toEqual(nothing);
  }
});

test("rather not, later and I do not know are answers, and typed words go along", () => {
  const empty = saidBefore(undefined);
  expect(contentFrom({ kind: "choice" }, empty)).toBeNull();
  const silent = { ...empty, silence: "rather-not" as const, text: "ssst" };
  expect(contentFrom({ kind: "choice" }, silent)).toEqual({ kind: "rather-not", text: "ssst" });
  const chosen = { ...empty, choice: "ja" };
  expect(contentFrom({ kind: "choice" }, chosen)).toEqual({ kind: "answered", choice: "ja" });
});

test("what was said before stands there again, and only another answer is sent", () => {
  const option = { id: "ja", text: "Ja" };
  const before = saidBefore({ kind: "answered", text: null, choice: option, scale: null });
  expect(before).toEqual({ silence: null, text: "", choice: "ja", scale: null });
  expect(isChanged(before, { ...before, text: " " })).toBe(false);
  expect(isChanged(before, { ...before, choice: "nee" })).toBe(true);
  expect(isChanged(before, { ...before, silence: "later" })).toBe(true);
});
