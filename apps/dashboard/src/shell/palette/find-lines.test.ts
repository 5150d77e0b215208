import { expect, test } from "vitest";
import { findLines, type PaletteGroup } from "./find-lines.ts";
import { latestFirst } from "./recent.ts";

const run = () => undefined;
const groups: readonly PaletteGroup[] = [
  {
    id: "pages",
    title: "Pagina's",
    lines: [
      { id: "1", label: "Casuïstiektafel", run },
      { id: "2", label: "Gegevens inlezen", alsoKnownAs: "import excel", run },
    ],
  },
  { id: "clients", title: "Cliënten", lines: [{ id: "3", label: "Noor", isFound: true, run }] },
];
const found = (text: string) =>
  findLines(groups, text).flatMap(({ lines }) => lines.map(({ id }) => id));

test("without a text everything is there", () => {
  expect(found(" ")).toEqual(["1", "2", "3"]);
});

test("accents and capitals do not matter, and words may come in any order", () => {
  expect(found("CASUIST")).toEqual(["1", "3"]);
  expect(found("inl geg")).toEqual(["2", "3"]);
});

test("a line is found by another word for it, and what the node found stays", () => {
  expect(found("excel")).toEqual(["2", "3"]);
  expect(found("tafel")).toEqual(["3"]);
});

test("what was opened last comes first, once, and a few are kept", () => {
  expect(latestFirst(["a", "b"], "b")).toEqual(["b", "a"]);
  expect(latestFirst(["a", "b", "c", "d", "e", "f"], "g")).toEqual(["g", "a", "b", "c", "d", "e"]);
});
