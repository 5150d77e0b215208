import { policyQuestions } from "@nabij/domain";
import { expect, test } from "vitest";
import { tidyCheck, withAnswer } from "./answer-changes.ts";
import { placeToWorkOn } from "./place-to-work-on.ts";

const regie = { question: "regie", answer: "ja" as const, where: "Visie, h. 2" };

test("changing one answer leaves the others and its own place alone", () => {
  const other = { question: "opbouw", answer: "nee" as const, where: null };
  expect(withAnswer([regie, other], "regie", { answer: "deels" })).toEqual([
    { ...regie, answer: "deels" },
    other,
  ]);
});

test("a question that had no answer yet is added", () => {
  expect(withAnswer([regie], "opbouw", { answer: "nee" })).toEqual([
    regie,
    { question: "opbouw", answer: "nee", where: null },
  ]);
});

test("a place that was emptied is not known; what was not touched is not sent", () => {
  expect(tidyCheck({ answers: [{ ...regie, where: "  " }] })).toEqual({
    answers: [{ ...regie, where: null }],
  });
  expect(tidyCheck({ filledInBy: "" })).toEqual({ filledInBy: null });
});

test("an open point leads to its signal, or to the page where the work is", () => {
  const place = (key: string) => {
    const question = policyQuestions.find((each) => each.key === key);
    if (question === undefined) throw new Error(`no question ${key}`);
    return placeToWorkOn(question);
  };
  expect(place("evaluation")).toBe("/signalen?groep=soort&soort=G4");
  expect(place("environment-money")).toBe("/rekenen");
  expect(place("co-residents")).toBe("/organisatie#teams");
});
