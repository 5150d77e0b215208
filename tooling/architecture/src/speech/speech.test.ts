import { expect, test } from "vitest";
import { checkGlossary } from "./check-glossary.ts";
import { checkReadmes } from "./check-readmes.ts";
import { checkDocuments, checkSpeech } from "./check-speech.ts";

const file = (text: string, path = "docs/a.md") => ({ path, text });
// Put together here, so that this file does not hold what it forbids.
const slash = "/";

test.each([
  ["a folder of one machine", `see ${slash}home${slash}jan/nabij`],
  ["a package source", `resolved: https:${slash}${slash}registry.example.org`],
  ["a configured package source", `registry ${"="}https:${slash}${slash}packages.example.org`],
  ["talk about the work", `Done, ${"as"} requested.`],
  ["a filler", `${"lorem"} ipsum`],
])("%s is caught", (_name, text) => {
  expect(checkSpeech([file(text)])).toHaveLength(1);
});

test("paths inside the product and ordinary words pass", () => {
  const text = "GET /work-list, apps/api/src/main.ts, https://example.org/home/page, a mirror";
  expect(checkSpeech([file(text)])).toEqual([]);
});

test("a document that is not there is caught, one that is there passes", () => {
  const missing = `gone${"."}md`;
  expect(checkDocuments([file(`see docs/${missing} and README.md`)], ["README.md"])).toEqual([
    `docs/a.md:1 refers to ${missing}, which is not here`,
  ]);
});

test("a workspace without a README is caught", () => {
  const front = file("```sh\nnpx -y pnpm@12 start   # run\nnpx -y pnpm@12 test\n```", "README.md");
  expect(checkReadmes(["packages/ui"], [front])).toEqual(["packages/ui has no README.md"]);
  expect(checkReadmes(["packages/ui"], [front, file("x", "packages/ui/README.md")])).toEqual([]);
});

test("a README that opens with another command is caught", () => {
  const front = file("```sh\nnpm install\n```\n```sh\nnpx -y pnpm@12 start\n```", "README.md");
  expect(checkReadmes([], [front])).toHaveLength(2);
});

const glossary = (...rows: string[]) => ["| Term | Code |", "|---|---|", ...rows].join("\n");

test("a code name that no source uses is caught", () => {
  const text = glossary(
    "| doel | `Goal` | What. | S22 | target |",
    "| zorg | – | What. | S1 | x |",
  );
  expect(checkGlossary(text, ["const Goal = 1;"])).toEqual([]);
  expect(checkGlossary(text, ["const Goals = 1;"])).toEqual(["no source uses Goal (doel)"]);
});

test("a term without a source and a term that is there twice are caught", () => {
  const row = "| doel | – | What. | S22 | target |";
  expect(checkGlossary(glossary(row, row), [])).toHaveLength(1);
  expect(checkGlossary(glossary("| doel | – | What. | | target |"), [])).toHaveLength(1);
});
