import { AgreementWords, agreementGaps } from "@nabij/reflection";
import { expect, test } from "vitest";
import { draftOf, newDraft, weeksLater, wordsOf } from "./agreement-form-model.ts";

const full = {
  ...newDraft(true),
  what: " Sam doet zelf de was ",
  whoId: "P1",
  when: "2026-12-01",
  signOfSuccess: "Drie keer in twee weken",
  clientViewKind: "said" as const,
  clientViewText: "Dat wil ik wel",
  reviewOn: "2027-01-05",
  answerIds: ["A3"],
};

test("what the form gives passes the engine's own border and leaves nothing to ask", () => {
  const words = wordsOf(full);
  expect(AgreementWords.safeParse(words).success).toBe(true);
  expect(words.what).toBe("Sam doet zelf de was");
  expect(agreementGaps(words, { today: "2026-11-21", presentIds: ["P1"] })).toEqual([]);
});

test("an agreement that is opened again and saved unchanged is the same", () => {
  const words = wordsOf(full);
  expect(wordsOf(draftOf(words))).toEqual(words);
  const other = wordsOf({
    ...full,
    whoId: null,
    otherWho: "de huisarts",
    when: null,
    whenWords: "na de zomer",
  });
  expect(wordsOf(draftOf(other))).toEqual(other);
});

test("an empty form is a fair start: it asks, and says nothing for the client", () => {
  expect(wordsOf(newDraft(true)).clientView).toEqual({ kind: "not-asked" });
  expect(wordsOf(newDraft(false)).clientView).toEqual({ kind: "not-here" });
  const silent = wordsOf({ ...full, clientViewText: "  " });
  expect(silent.clientView).toEqual({ kind: "not-asked" });
});

test("some weeks later crosses months and years", () => {
  expect(weeksLater("2026-12-21", 2)).toBe("2027-01-04");
});
