import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export type Face = "regular" | "bold";

/** A piece of text that one font can draw. */
export type Run = { readonly font: string; readonly text: string };

type Part = "latin" | "latin-ext";

const weights: Readonly<Record<Face, number>> = { regular: 400, bold: 700 };
const parts: readonly Part[] = ["latin", "latin-ext"];

/** What the two files of the typeface hold, from a code point through a code point. */
const holds: Readonly<Record<Part, readonly (readonly [number, number])[]>> = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xac],
    [0xae, 0xb4],
    [0xb6, 0xff],
    [0x152, 0x153],
    [0x2013, 0x2014],
    [0x2018, 0x201a],
    [0x201c, 0x201e],
    [0x2022, 0x2022],
    [0x2026, 0x2026],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2212, 0x2212],
  ],
  "latin-ext": [
    [0x100, 0x107],
    [0x10a, 0x113],
    [0x116, 0x11b],
    [0x11e, 0x123],
    [0x12e, 0x131],
    [0x136, 0x137],
    [0x139, 0x13e],
    [0x141, 0x148],
    [0x150, 0x151],
    [0x154, 0x155],
    [0x158, 0x15b],
    [0x15e, 0x165],
    [0x16e, 0x17e],
    [0x218, 0x21b],
    [0x1e80, 0x1e85],
  ],
};

/** Signs people type that the typeface lacks, written another way. */
const otherwise: ReadonlyMap<string, string> = new Map([
  ["\t", "    "],
  ["\r", ""],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u202f", "\u00a0"],
  ["\u2192", "->"],
  ["\u2264", "<="],
  ["\u2265", ">="],
  ["\u00b5", "u"],
  ["\u200d", ""],
  ["\ufe0f", ""],
]);

export function fontOf(face: Face, part: Part = "latin"): string {
  return `${face}-${part}`;
}

/** The typeface of the screen, by name; it travels in the file. */
export function fontFiles(): [string, Buffer][] {
  const { resolve } = createRequire(import.meta.url);
  return (["regular", "bold"] as const).flatMap((face) =>
    parts.map((part): [string, Buffer] => {
      const file = `atkinson-hyperlegible-next-${part}-${weights[face]}-normal.woff`;
      const path = resolve(`@fontsource/atkinson-hyperlegible-next/files/${file}`);
      return [fontOf(face, part), readFileSync(path)];
    }),
  );
}

/** A text in the fonts that can draw it; a sign that none of them has becomes a question mark. */
export function runsOf(text: string, face: Face): readonly [Run, ...Run[]] {
  const runs: [Run, ...Run[]] = [{ font: fontOf(face), text: "" }];
  for (const typed of text.normalize("NFC")) {
    const drawn = otherwise.get(typed) ?? typed;
    const part = partFor(drawn);
    const run = { font: fontOf(face, part ?? "latin"), text: part === null ? "?" : drawn };
    const last = runs[runs.length - 1];
    if (last !== undefined && (last.font === run.font || last.text === ""))
      runs[runs.length - 1] = { font: run.font, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

function partFor(drawn: string): Part | null {
  const codes = [...drawn].map((sign) => sign.codePointAt(0) ?? 0);
  const isIn = (part: Part) =>
    codes.every((code) => holds[part].some(([from, until]) => from <= code && code <= until));
  return parts.find(isIn) ?? null;
}
