import { expect, test } from "vitest";
import { emptyDraft, forgetDrafts, keepDraft, readDraft, type Storage } from "./draft-store.ts";

function storage(): Storage & { readonly kept: Map<string, string> } {
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

const place = {
  sessionId: "s1",
  questionId: "q19",
  participantId: "P1",
  perspective: "own",
} as const;
const draft = { ...emptyDraft(), text: "Het voelt soms als bewaken" };

test("a draft is read back as it was left, with the number it will be sent under", () => {
  const device = storage();
  expect(keepDraft(device, place, draft)).toBe(true);
  expect(readDraft(device, place)).toEqual(draft);
});

test("two people, and the two views of one person, each have a draft of their own", () => {
  const device = storage();
  keepDraft(device, place, draft);
  expect(readDraft(device, { ...place, participantId: "P2" }).text).toBe("");
  expect(readDraft(device, { ...place, perspective: "as-client" }).text).toBe("");
});

test("an emptied draft leaves nothing on the device", () => {
  const device = storage();
  keepDraft(device, place, draft);
  keepDraft(device, place, emptyDraft());
  expect(device.kept.size).toBe(0);
});

test("leaving a session forgets its drafts and no others", () => {
  const device = storage();
  keepDraft(device, place, draft);
  keepDraft(device, { ...place, participantId: "P2" }, draft);
  keepDraft(device, { ...place, sessionId: "s2" }, draft);
  forgetDrafts(device, "s1");
  expect([...device.kept.keys()]).toEqual(["nabij.reflectie.concept.s2.q19.P1.own"]);
});

test("what cannot be read, or a browser that keeps nothing, gives an empty draft", () => {
  const device = storage();
  device.kept.set("nabij.reflectie.concept.s1.q19.P1.own", "{half");
  expect(readDraft(device, place).text).toBe("");
  const closed: Storage = {
    ...device,
    setItem: () => {
      throw new Error("full");
    },
  };
  expect(keepDraft(closed, place, draft)).toBe(false);
});
