import { raiseCards } from "@nabij/reflection";
import { expect, test } from "vitest";
import { type CardStorage, keepCards, readCards } from "./card-store.ts";

function storage(): CardStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const place = { sessionId: "s1", participantId: "P1" };
const notice = { class: "S4", entryId: "s4-locked-in@1", from: 0, until: 7 } as const;
const cards = raiseCards([], [notice], () => "K1");

test("cards are read back as they were left, by the same person only", () => {
  const device = storage();
  expect(keepCards(device, place, cards)).toBe(true);
  expect(readCards(device, place)).toEqual(cards);
  expect(readCards(device, { ...place, participantId: "P2" })).toEqual([]);
  expect([...device.kept.keys()]).toEqual(["nabij.reflectie.kaarten.s1.P1"]);
});

test("what cannot be read is no card, and a browser that keeps nothing says so", () => {
  const device = storage();
  device.kept.set("nabij.reflectie.kaarten.s1.P1", '[{"cardId":1},{"half":');
  expect(readCards(device, place)).toEqual([]);
  device.kept.set("nabij.reflectie.kaarten.s1.P1", '[{"cardId":1,"class":"S9"}]');
  expect(readCards(device, place)).toEqual([]);
  const closed: CardStorage = {
    ...device,
    setItem: () => {
      throw new Error("full");
    },
  };
  expect(keepCards(closed, place, cards)).toBe(false);
});

test("an empty list leaves nothing on the device", () => {
  const device = storage();
  keepCards(device, place, cards);
  keepCards(device, place, []);
  expect(device.kept.size).toBe(0);
});
