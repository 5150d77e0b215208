import { expect, test } from "vitest";
import { answersOf, nothingYet, sharedWithOf, type Telling, whos } from "./tell-answers.ts";

const words = {
  how: "Hoe gaat het?",
  want: "Wat wil jij?",
  ofHow: (how: string) => `het gaat ${how}`,
  ofWant: (want: string) => `ik wil ${want}`,
};
const said = (telling: Partial<Telling>) => answersOf({ ...nothingYet, ...telling }, words);

test("a choice is kept in the words that were on the screen, with its question", () => {
  expect(said({ how: "soms", want: "meerZelf" })).toEqual([
    { question: "Hoe gaat het?", said: "het gaat soms" },
    { question: "Wat wil jij?", said: "ik wil meerZelf" },
  ]);
});

test("own words are kept as they were typed", () => {
  expect(said({ want: "zelf", wantWords: "  een hond " })).toEqual([
    { question: "Wat wil jij?", said: "een hond" },
  ]);
});

test("what somebody rather does not say, passes over or leaves empty is not said", () => {
  expect(said({})).toEqual([]);
  expect(said({ how: "liever", howWords: "toch iets getypt" })).toEqual([]);
  expect(said({ how: "zelf", howWords: "   " })).toEqual([]);
});

test("nobody is nobody, and together is both", () => {
  expect(whos.map(sharedWithOf)).toEqual([["team"], ["familie"], ["team", "familie"], ["niemand"]]);
});
