import type { Refusal } from "@nabij/reflection";
import { fullGuide, project } from "@nabij/reflection";
import { aTable, type TestTable } from "@nabij/reflection/testing";
import i18next from "i18next";
import { beforeAll, expect, test } from "vitest";
import { joined } from "../format/joined.ts";
import { nl } from "../words/nl.ts";
import { refusalSentence } from "./refusal-sentence.ts";

beforeAll(async () => {
  await i18next.init({
    lng: "nl",
    resources: { nl: { words: nl } },
    ns: ["words"],
    defaultNS: "words",
    interpolation: { escapeValue: false },
  });
});

const viewOf = (table: TestTable) => project(fullGuide, { kind: "table" }, table.state);

test("a refusal names people and parts, never their numbers", () => {
  const view = viewOf(aTable());
  const due: Refusal = {
    type: "SecondRoundDue",
    phaseId: "D",
    questionId: "q26",
    participantIds: ["P1", "P4"],
  };
  expect(refusalSentence(i18next.t, due, view)).toBe(
    "Vraag het eerst ook aan Begeleider A en Zorgmanager A. Daarna kunnen jullie verder.",
  );
  const first: Refusal = { type: "PhaseFirst", phaseId: "D", first: "C" };
  expect(refusalSentence(i18next.t, first, view)).toContain("“Wat gaat beter”");
});

test("a real refusal of the engine becomes one sentence without gaps", () => {
  const table = aTable();
  const refused = table.send({ type: "openQuestion", questionId: "q19" });
  if (!("type" in refused)) throw new Error("the engine was expected to refuse");
  const sentence = refusalSentence(i18next.t, refused, viewOf(table));
  expect(sentence).not.toMatch(/\{\{|refusals\.|undefined/);
});

test("a list reads as a person would say it", () => {
  expect(joined(i18next.t, ["A"])).toBe("A");
  expect(joined(i18next.t, ["A", "B", "C"])).toBe("A, B en C");
  expect(joined(i18next.t, [])).toBe("");
});
