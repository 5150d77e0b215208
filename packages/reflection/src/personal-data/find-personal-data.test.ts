import { expect, test } from "vitest";
import { findPersonalData, mustMask } from "./find-personal-data.ts";
import { replacePersonalData } from "./replace-personal-data.ts";
import { rosterOf } from "./roster.ts";

const roster = rosterOf(
  ["Begeleider A", "Begeleider B"],
  [
    { name: "Fatima El Amrani", label: "Begeleider A" },
    { name: "Jan de Wit", label: "Begeleider B" },
    { name: "Wil Hendriks" },
  ],
  [{ name: "de Kleine Prins", label: "de cliënt" }],
);

function cleaned(text: string): string {
  return replacePersonalData(text, findPersonalData(text, roster)).text;
}

test("a BSN with dots, an account, Jan of room 4 and a nickname are taken out (reflection §5, case 7)", () => {
  expect(cleaned("Zijn BSN is 111.222.333.")).toBe("Zijn BSN is [nummer].");
  expect(cleaned("Maak over op NL91 ABNA 0417 1643 00 voor vrijdag")).toBe(
    "Maak over op [rekening] voor vrijdag",
  );
  expect(cleaned("Jan uit kamer 4 roept.")).toBe("Begeleider B uit [kamer] roept.");
  expect(cleaned("Dan lacht de kleine prins weer.")).toBe("Dan lacht de cliënt weer.");
});

test("any nine digits go, whatever is between them, and keep the name of what they are", () => {
  for (const digits of ["111222333", "111-22-2333", "111 222 333", "1.1.1.2.2.2.3.3.3"]) {
    expect(findPersonalData(digits, [])[0]).toMatchObject({ kind: "bsn", certain: true });
  }
  expect(findPersonalData("nr 123456789", [])[0]?.kind).toBe("number");
  expect(findPersonalData("06-12345678", [])[0]?.kind).toBe("phone");
});

test("moments, amounts, scales and phone numbers of public services stay", () => {
  for (const text of [
    "op 12-05-2024 om 10.30 uur en 11.15 uur",
    "2024-05-12 14:30",
    "€ 123.456.789",
    "1 2 3 4 5 6 7 8 9 10",
    "Bel 0800-0113 of 112.",
    "2-op-100",
  ]) {
    expect(cleaned(text)).toBe(text);
  }
});

test("accents, capitals, possessives, odd digits and invisible signs hide no name or number", () => {
  expect(cleaned("FÁTIMA’s dienst")).toBe("Begeleider A dienst");
  expect(cleaned("Fa\u200Btima kwam")).toBe("Begeleider A kwam");
  expect(cleaned("Fa\u0301tima kwam")).toBe("Begeleider A kwam");
  expect(cleaned("bel ０６-１２３４５６７８")).toBe("bel [telefoon]");
  expect(cleaned("bel ٠٦١٢٣٤٥٦٧٨")).toBe("bel [telefoon]");
});

test("a name that is a word is only a question at the start of a sentence, and no name in small letters", () => {
  expect(findPersonalData("Dat wil Wil niet.", roster)).toMatchObject([
    { kind: "name", from: 8, until: 11, certain: true },
  ]);
  expect(findPersonalData("Wil vindt van niet.", roster)).toMatchObject([{ certain: false }]);
  expect(findPersonalData("Wil je thee?", roster)).toEqual([]);
});

test("a name longer than that of the roster is somebody else", () => {
  expect(cleaned("Klaas-Jan belde.")).toBe("[naam] belde.");
  expect(cleaned("Ik sprak Jan de Wit.")).toBe("Ik sprak Begeleider B.");
});

test("a name found once is found at the start of another sentence too", () => {
  const found = findPersonalData("Ik ken Zdenka. Zdenka was streng.", []);
  expect(found.map(({ from, certain }) => [from, certain])).toEqual([
    [7, false],
    [15, false],
  ]);
});

test("the server masks numbers and addresses without a roster, and asks nobody", () => {
  const text = "Ottoline, Dorpsstraat 12, 5038 EA, geboren 3 mei 1998, op 3 mei 2001 hier.";
  expect(mustMask(text).map(({ kind, certain }) => [kind, certain])).toEqual([
    ["address", true],
    ["postcode", true],
    ["birth-date", true],
  ]);
  expect(mustMask("De 1-op-1 loopt nu 14 maanden.")).toEqual([]);
});

test("markup and pictures are words like any other: their links go, the rest stays text", () => {
  expect(cleaned("<script>alert(1)</script> ![x](https://voorbeeld.nl/a.png)")).toBe(
    "<script>alert(1)</script> ![x]([link])",
  );
});
