import { readFileSync } from "node:fs";
import { pictograms } from "@nabij/reflection";
import { expect, test } from "vitest";

const here = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");
const drawings = here("./pictograms.svg");

test("every pictogram a guide may name is drawn once and named with its author", () => {
  const drawn = [...drawings.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id);
  expect(drawn).toHaveLength(pictograms.length);
  expect(new Set(drawn)).toEqual(new Set(pictograms));
  const named = [...here("./attribution.md").matchAll(/^\| ([a-z-]+) \| [0-9A-F]/gm)];
  expect(new Set(named.map(([, id]) => id))).toEqual(new Set(pictograms));
});

test("a drawing has the colour of the words beside it and fetches nothing", () => {
  expect(drawings).not.toMatch(/#[0-9a-f]{3,6}"|<image|<style|href=/i);
  const links = [...drawings.matchAll(/https?:\/\/[^\s"]+/g)].map(([link]) => link);
  expect(new Set(links)).toEqual(new Set(["http://www.w3.org/2000/svg", "https://openmoji.org."]));
});
