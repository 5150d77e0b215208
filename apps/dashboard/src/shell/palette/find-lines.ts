import type { CommandGroup, CommandLine } from "@nabij/ui";

/** A line of the palette with what it does, and other words it is found by. */
export type PaletteLine = CommandLine & {
  readonly run: () => void;
  readonly alsoKnownAs?: string;
  /** The node found it already: every line of the answer is shown. */
  readonly isFound?: boolean;
};

export type PaletteGroup = Omit<CommandGroup, "lines"> & { readonly lines: readonly PaletteLine[] };

/** The lines in which every typed word begins some word, whatever the accents and capitals. */
export function findLines(groups: readonly PaletteGroup[], text: string): readonly PaletteGroup[] {
  const typed = wordsOf(text);
  const fits = ({ label, detail, alsoKnownAs, isFound }: PaletteLine) => {
    if (isFound === true) return true;
    const words = wordsOf([label, detail, alsoKnownAs].join(" "));
    return typed.every((part) => words.some((word) => word.startsWith(part)));
  };
  return groups
    .map((group) => ({ ...group, lines: group.lines.filter(fits) }))
    .filter(({ lines }) => lines.length > 0);
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
