import fc from "fast-check";
import { expect, test } from "vitest";
import { findPersonalData } from "./find-personal-data.ts";
import { mayKeep } from "./finding.ts";
import { replacePersonalData } from "./replace-personal-data.ts";
import { rosterOf } from "./roster.ts";

const roster = rosterOf(
  ["Begeleider A", "Begeleider B"],
  [
    { name: "Fatima El Amrani", label: "Begeleider A" },
    { name: "Roos van der Meer", label: "Zorgmanager" },
    { name: "Thomas Bakker", label: "de cliënt" },
    { name: "Bo Quist", label: "Sam" },
    { name: "Nour" },
  ],
  [{ name: "Beer", label: "de cliënt" }],
);

/** Pieces that sit next to each other in every order: what leaks, what must stay, and odd signs. */
const piece = fc.constantFrom(
  ..."Fatima|fatima's|El Amrani|Roos|roos|Meer|Thomas|T. Bakker|Bo|Beer|nour|Marieke|mevrouw|zus|De Groot|Jansen|J.|A.B.|van der|Verena|06-12345678|111.222.333|111222333|NL91 ABNA 0417 1643 00|p@voorbeeld.nl|@kees|1234 AB|12|5038EA|Dorpsstraat 12|kamer 4|geboren|3 mei 1998|12-05-1998|jarig op|3 mei|om 10.30|1-op-1|12-AB-CD|www.voorbeeld.nl|[naam]|[nummer]|Begeleider B|begeleider|Sam|de cliënt|Tilburg|Wil|Mark|heet|nul een twee|drie vier vijf|Netflix|👩‍👩‍👧|é|e\u0301|\u200B|שלום|مرحبا|\uD800|ß|ĳ|İ|€|bsn|tel".split(
    "|",
  ),
);
const joint = fc.constantFrom(
  " ",
  " ",
  " ",
  "",
  ". ",
  ", ",
  "-",
  "\n",
  ": ",
  "'",
  "(",
  ") ",
  "/",
  "\u00A0",
);
const text = fc
  .array(fc.tuple(piece, joint), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(""));
const anyText = fc.oneof(text, text, fc.string({ unit: "binary", maxLength: 60 }));

test("what was cleaned once holds nothing certain any more", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("nl" as const, "en" as const), (written, language) => {
      const { text: once } = replacePersonalData(written, findPersonalData(written, roster), {
        language,
      });
      const left = findPersonalData(once, roster).filter(({ certain }) => certain);
      expect(left.map(({ from, until }) => once.slice(from, until))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("findings stand in order, do not overlap and lie within the text", () => {
  fc.assert(
    fc.property(anyText, (written) => {
      let end = 0;
      for (const { from, until } of findPersonalData(written, roster)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(until).toBeGreaterThan(from);
        end = until;
      }
      expect(end).toBeLessThanOrEqual(written.length);
    }),
  );
});

test("every sign outside the findings stays, in its place", () => {
  fc.assert(
    fc.property(anyText, (written) => {
      const findings = findPersonalData(written, roster);
      const cleaned = replacePersonalData(written, findings).text;
      const starts = [0, ...findings.map(({ until }) => until)];
      const kept = starts.map((start, at) => written.slice(start, findings[at]?.from));
      let rest = cleaned;
      for (const [at, part] of kept.entries()) {
        expect(rest.startsWith(part)).toBe(true);
        rest = rest.slice(part.length + (findings[at]?.replacement.nl.length ?? 0));
      }
      expect(rest).toBe("");
    }),
  );
});

test("a phone number is found behind any signs, at its own place", () => {
  const signs = fc
    .string({ unit: "grapheme", maxLength: 30 })
    .filter((each) => !/[\p{N}@+]/u.test(each));
  fc.assert(
    fc.property(signs, (before) => {
      const written = `${before}\n06-12345678`;
      const last = findPersonalData(written, []).at(-1);
      expect(last && written.slice(last.from, last.until)).toBe("06-12345678");
    }),
  );
});

test("the writer keeps what is no name, and cannot keep what must go", () => {
  const written = "In huize Zonnehoek belt Fatima 06-12345678.";
  const findings = findPersonalData(written, roster);
  expect(findings.map(mayKeep)).toEqual([true, false, false]);
  const { text: cleaned, replaced } = replacePersonalData(written, findings, { keep: [0, 1, 2] });
  expect(cleaned).toBe("In huize Zonnehoek belt Begeleider A [telefoon].");
  expect(replaced.map(({ kind }) => kind)).toEqual(["name", "phone"]);
});

test("marks are in the language of the one who reads", () => {
  const written = "Bel 06-12345678";
  const findings = findPersonalData(written, []);
  expect(replacePersonalData(written, findings, { language: "en" }).text).toBe("Bel [phone]");
});

test("the work stays in step with the length: 20,000 signs of any kind end", () => {
  for (const part of ["0 ", "a", "Aa ", "A.", "@", "www.", "Van de ", "06-", "nl91", "een twee "]) {
    const long = part.repeat(20_000 / part.length);
    expect(findPersonalData(long, roster).every(({ until }) => until <= long.length)).toBe(true);
  }
});
