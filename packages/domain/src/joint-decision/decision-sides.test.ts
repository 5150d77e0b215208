import { expect, test } from "vitest";
import { anId, aRecord } from "../testing.ts";
import { decisionSides, openSides } from "./decision-sides.ts";

test("a knot is open on every side nobody wrote about", () => {
  const decision = aRecord("jointDecision", {
    trajectoryId: anId(2),
    date: "2026-11-01",
    question: "Blijft de nacht alleen?",
    practical: "Er is een kamer vrij.",
    legal: "De ouders zijn gevraagd.",
  });
  expect(openSides(decision)).toEqual(["pedagogical", "psychological", "careEthical"]);
});

test("weighed from all five sides leaves nothing open", () => {
  const words = Object.fromEntries(decisionSides.map((side) => [side, "gewogen"]));
  const decision = aRecord("jointDecision", {
    trajectoryId: anId(2),
    date: "2026-11-01",
    question: "Wie blijft?",
    ...words,
  });
  expect(openSides(decision)).toEqual([]);
});
