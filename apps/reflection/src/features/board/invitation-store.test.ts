import { expect, test } from "vitest";
import { keepInvitation, readInvitation } from "./invitation-store.ts";

function tab() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

const invitation = { code: "483920", expiresAt: "2026-11-22T14:00:00Z" };
const at = (time: string) => Date.parse(`2026-11-22T${time}:00Z`);

test("a reload shows the same code, and another conversation has its own", () => {
  const storage = tab();
  keepInvitation(storage, "s1", invitation);
  expect(readInvitation(storage, "s1", at("12:00"))).toEqual(invitation);
  expect(readInvitation(storage, "s2", at("12:00"))).toBeNull();
});

test("a code that runs out within a quarter of an hour is not shown again", () => {
  const storage = tab();
  keepInvitation(storage, "s1", invitation);
  expect(readInvitation(storage, "s1", at("13:44"))).toEqual(invitation);
  expect(readInvitation(storage, "s1", at("13:45"))).toBeNull();
});

test("what cannot be read is no code", () => {
  const storage = tab();
  for (const broken of ["{half", "3", '{"code":1,"expiresAt":2}']) {
    storage.kept.set("nabij.reflectie.code.s1", broken);
    expect(readInvitation(storage, "s1", at("12:00"))).toBeNull();
  }
});
