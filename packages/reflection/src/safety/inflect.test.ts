import { expect, test } from "vitest";
import { inflected } from "./inflect.ts";

test.each([
  ["pesten", ["pest", "pestte", "pesten", "gepest", "pestend"]],
  ["maken", ["maak", "maakt", "maakte", "gemaakt"]],
  ["pakken", ["pak", "pakt", "pakten", "gepakt"]],
  ["geloven", ["geloof", "geloofde"]],
  ["luisteren", ["luister", "luisterde", "geluisterd"]],
  ["fixeren", ["fixeer", "gefixeerd"]],
  ["bedreigen", ["bedreigt", "bedreigd"]],
  ["beuken", ["beukt", "gebeukt"]],
  ["slaan", ["slaat", "sloeg", "geslagen"]],
  ["op.sluiten", ["opsluit", "opsloot", "opgesloten"]],
])("the forms of %s are made", (verb, forms) => {
  expect(inflected(verb)).toEqual(expect.arrayContaining(forms));
});

test("a verb with strong forms gets no weak past, which would be another word", () => {
  expect(inflected("stelen")).toContain("stal");
  expect(inflected("stelen")).not.toContain("stelde");
});
