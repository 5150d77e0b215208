import { expect, test } from "vitest";
import { contactsFor, dialled, needsCheck, type OwnContact } from "./contacts-for.ts";

const today = "2026-11-22";
const contact = (changes: Partial<OwnContact>): OwnContact => ({
  class: "S3",
  label: "Aandachtsfunctionaris meldcode",
  phone: "010 000 00 01",
  availability: "op werkdagen",
  verifiedOn: "2026-09-01",
  ...changes,
});

test("acute danger names 112 and suicidality names 113, also without any own contact", () => {
  const numbers = (each: "S1" | "S2") =>
    contactsFor(each, [], today, "nl").map(({ phone }) => phone);
  expect(numbers("S1")).toEqual(["112"]);
  expect(numbers("S2")).toEqual(["113", "0800-0113"]);
  expect(contactsFor("S4", [], today, "nl")).toEqual([]);
});

test("a card shows the contacts of its own class, those checked lately first", () => {
  const old = contact({ label: "Oud nummer", verifiedOn: "2025-01-01" });
  const lines = contactsFor("S3", [old, contact({}), contact({ class: "S5" })], today, "nl");
  expect(lines.map(({ label, needsCheck: mark }) => [label, mark])).toEqual([
    ["Aandachtsfunctionaris meldcode", false],
    ["Oud nummer", true],
  ]);
});

test.each([
  ["2025-11-22", false],
  ["2025-11-21", true],
  [null, true],
])("a contact checked on %s needs another look: %s", (verifiedOn, expected) => {
  expect(needsCheck(verifiedOn, today)).toBe(expected);
});

test("a telephone is given digits only", () => {
  expect(dialled("+31 (0)10 000-00 01")).toBe("+310100000001");
  expect(dialled("0800-0113")).toBe("08000113");
});
