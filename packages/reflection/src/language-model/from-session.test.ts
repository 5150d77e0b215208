import { expect, test } from "vitest";
import { report } from "../report/report.ts";
import { aTable } from "../testing.ts";
import { project } from "../view/project.ts";
import { modelConsent } from "./model-consent.ts";
import { probeMaterial } from "./probe-prompt.ts";
import { summaryMaterial } from "./summary-prompt.ts";

/** A conversation at one device, in which two people said something about the first question. */
function aTalk() {
  const table = aTable();
  const [first = ""] = table.state.plan.flatMap(({ questionIds }) => questionIds);
  return table
    .opens(first)
    .says(first, "P1", "Bo loopt mee als ik de kamer uit ga.")
    .says(first, "P2", "Na het eten zit Bo graag alleen.");
}

test("a follow-up is made from what the table sees of a real conversation", () => {
  const { guide, state } = aTalk();
  const material = probeMaterial(project(guide, { kind: "table" }, state));
  expect(material?.answers.map(({ text }) => text)).toEqual([
    "De cliënt loopt mee als ik de kamer uit ga.",
    "Na het eten zit de cliënt graag alleen.",
  ]);
});

test("those who were not there see no answers, so nothing can be made from their view", () => {
  const { guide, state } = aTalk();
  expect(probeMaterial(project(guide, { kind: "organisation" }, state))).toBeNull();
});

test("what was taken back is in neither", () => {
  const table = aTalk().must({ type: "withdrawAnswer", answerId: "A1" });
  const view = project(table.guide, { kind: "table" }, table.state);
  expect(probeMaterial(view)?.answers.map(({ id }) => id)).toEqual(["A2"]);
  const sent = JSON.stringify(summaryMaterial(report(table.guide, table.state)));
  expect(sent).toContain("graag alleen");
  expect(sent).not.toContain("loopt mee");
});

test("before the reveal nobody's words are there to be sent", () => {
  const table = aTable({ writing: "first" }).must(agrees("P1", true));
  const [first = ""] = table.state.plan.flatMap(({ questionIds }) => questionIds);
  table.opens(first).says(first, "P1", "Bo loopt mee als ik de kamer uit ga.");
  const view = project(table.guide, { kind: "table" }, table.state);
  expect(table.state.answers).toHaveLength(1);
  expect(probeMaterial(view)).toBeNull();
  expect(summaryMaterial(report(table.guide, table.state))).toBeNull();
});

test("a model reads the words of those who said yes to it, once the table allows it", () => {
  const table = aTalk().must(
    ...["P1", "P3", "P4"].map((id) => agrees(id, true)),
    agrees("P2", false),
  );
  const { allowed, mayRead } = modelConsent(table.state);
  expect([allowed, mayRead("A1"), mayRead("A2"), mayRead("A99")]).toEqual([
    false,
    true,
    false,
    false,
  ]);
  table.must(agrees("P2", true), { type: "allowModel", allowed: true });
  const after = modelConsent(table.state);
  expect([after.allowed, after.mayRead("A2")]).toEqual([true, true]);
});

function agrees(participantId: string, model: boolean) {
  return { type: "giveConsent", participantId, given: true, model } as const;
}
