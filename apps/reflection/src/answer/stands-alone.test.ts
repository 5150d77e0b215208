import type { AnswerView } from "@nabij/reflection";
import { expect, test } from "vitest";
import { lookDifferently, standingAlone } from "./stands-alone.ts";

const scale = { min: 1, max: 5 };

function said(participantId: string, what: Partial<AnswerView>): AnswerView {
  return {
    answerId: `A-${participantId}`,
    cite: "[A1]",
    questionId: "q6",
    phaseId: "A",
    participantId,
    label: participantId,
    role: "begeleider",
    supportedBy: null,
    kind: "answered",
    text: null,
    choice: null,
    scale: null,
    prompt: "spontaneous",
    perspective: "own",
    saysNothing: false,
    support: null,
    corrected: false,
    status: "said",
    mine: false,
    ...what,
  };
}

const option = (id: string) => ({ choice: { id, text: id } });

test("the only one with another choice stands alone, from three people on", () => {
  const two = [said("P1", option("ja")), said("P2", option("nee"))];
  expect(standingAlone(two, null).size).toBe(0);
  const three = [...two, said("P3", option("ja"))];
  expect([...standingAlone(three, null)]).toEqual(["A-P2"]);
  expect(lookDifferently(three, null)).toBe(true);
});

test("when everyone chooses something else nobody stands alone", () => {
  const all = [said("P1", option("a")), said("P2", option("b")), said("P3", option("c"))];
  expect(standingAlone(all, null).size).toBe(0);
});

test("half the scale from the middle stands alone", () => {
  const all = [said("P1", { scale: 5 }), said("P2", { scale: 4 }), said("P3", { scale: 2 })];
  expect([...standingAlone(all, scale)]).toEqual(["A-P3"]);
  expect(lookDifferently(all, scale)).toBe(true);
});

test("silence, withdrawn words and an estimate of the client's view do not count", () => {
  const all = [
    said("P1", option("ja")),
    said("P2", option("ja")),
    said("P3", { kind: "dont-know" }),
    said("P4", { ...option("nee"), status: "withdrawn" }),
    said("P5", { ...option("nee"), perspective: "as-client" }),
  ];
  expect(standingAlone(all, null).size).toBe(0);
  expect(lookDifferently(all, null)).toBe(false);
});
