import { expect, test } from "vitest";
import { plainText, textLength } from "./plain-text.ts";
import { saysNothing } from "./says-nothing.ts";

test.each([
  "nee",
  "Nee hoor",
  "niks",
  "Niets.",
  "geen",
  "Geen nadelen",
  "n.v.t.",
  "nvt",
  "zou het niet weten",
  "Ik zou het echt niet weten",
  "weet ik niet",
  "nergens",
  "nooit",
  "",
  "-",
  "Nee, alles gaat prima",
  "Er is niks lastiger geworden",
  "no",
  "Nothing really",
  "none",
  "n/a",
  "I don't know",
  "can’t think of any",
  "No downsides",
])("“%s” says nothing yet", (text) => {
  expect(saysNothing(text)).toBe(true);
});

test.each([
  "nee, maar hij slaapt slechter",
  "geen contact met de groep",
  "hij doet niks meer zelf",
  "niet goed",
  "Het gaat niet zo goed",
  "het is lastiger geworden",
  "nooit alleen",
  "geen rust",
  "meer ruzie",
  "No privacy",
  "It is not fine",
  "never alone",
  "Niemand komt langs",
])("“%s” names something, whatever its first word", (text) => {
  expect(saysNothing(text)).toBe(false);
});

test("text stays as said; only what nobody can see is taken out", () => {
  expect(plainText('  Hij zei:\r\n"nee" <b>hard</b> ![x](http://x) ')).toBe(
    'Hij zei:\n"nee" <b>hard</b> ![x](http://x)',
  );
  expect(plainText("a\u0000b\u202ec\u200fd\ttab")).toBe("abcd\ttab");
  expect(plainText("geïrriteerd")).toBe("geïrriteerd");
  expect(plainText("مرحبا")).toBe("مرحبا");
});

test("length counts characters as a person does", () => {
  expect(textLength("a\u{1F600}")).toBe(2);
});
