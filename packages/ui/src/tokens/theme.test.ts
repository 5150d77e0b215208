import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast } from "./contrast.ts";
import { sharedProperties, themeProperties } from "./theme-css.ts";
import { colors, type Palette, type ThemeName, typeSizes } from "./tokens.ts";

const css = readFileSync(new URL("../styles/theme.css", import.meta.url), "utf8");

/** The declarations of the first block after `opening`, resets such as `--color-*: initial` left out. */
function declarations(opening: string): [string, string][] {
  const start = css.indexOf(opening);
  expect(start, `${opening} is in theme.css`).toBeGreaterThanOrEqual(0);
  const block = css.slice(
    css.indexOf("{", start + opening.length - 1) + 1,
    css.indexOf("}", start),
  );
  return [...block.matchAll(/(--[a-z-]+):\s*([^;]+);/g)]
    .map(([, name = "", value = ""]): [string, string] => [name, value.replace(/\s+/g, " ")])
    .filter(([name]) => !name.startsWith("--font"));
}

test("the light theme in CSS holds exactly the tokens", () => {
  const expected = [...themeProperties("light"), ...sharedProperties()];
  expect(Object.fromEntries(declarations("@theme static {"))).toEqual(Object.fromEntries(expected));
});

test.each([':root:not([data-theme="light"]) {', ':root[data-theme="dark"] {'])(
  "the dark theme in CSS holds exactly the tokens: %s",
  (selector) => {
    const found = Object.fromEntries(declarations(selector));
    expect(found).toEqual(Object.fromEntries(themeProperties("dark")));
  },
);

const themes: ThemeName[] = ["light", "dark"];
const grounds = ["paper", "card", "nearnessWash", "autonomyWash", "attentionWash"] as const;
const texts = ["ink", "soft", "nearness", "autonomy", "attention"] as const;

function belowRatio(palette: Palette, pairs: [keyof Palette, keyof Palette][], ratio: number) {
  return pairs
    .map(([front, back]) => ({ front, back, ratio: contrast(palette[front], palette[back]) }))
    .filter((pair) => pair.ratio < ratio);
}

test("contrast is 21 for black on white and 1 for a colour on itself", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  expect(contrast("#A64824", "#A64824")).toBe(1);
});

test.each(themes)("every text on every ground reads at 4.5 : 1 or more (%s)", (theme) => {
  const pairs = texts.flatMap((text) =>
    grounds.map((ground): [typeof text, typeof ground] => [text, ground]),
  );
  expect(pairs).toHaveLength(25);
  expect(belowRatio(colors[theme], pairs, 4.5)).toEqual([]);
});

test.each(themes)("text on a filled button or bar reads at 4.5 : 1 or more (%s)", (theme) => {
  const pairs = texts.map((fill): ["onAccent", typeof fill] => ["onAccent", fill]);
  expect(belowRatio(colors[theme], pairs, 4.5)).toEqual([]);
});

test.each(themes)("the edge of a control stands out 3 : 1 on every ground (%s)", (theme) => {
  const pairs = grounds.map((ground): ["edge", typeof ground] => ["edge", ground]);
  expect(belowRatio(colors[theme], pairs, 3)).toEqual([]);
});

test("no type size is below 13 px", () => {
  expect(Math.min(...Object.values(typeSizes))).toBe(13);
});
