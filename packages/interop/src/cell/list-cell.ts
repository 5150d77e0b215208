import { err, ok, type Result } from "@nabij/domain";
import type { CellProblem } from "../refusal/refusal.ts";
import { wordKey } from "./cell.ts";

const yesNo = new Map([
  ["ja", true],
  ["j", true],
  ["1", true],
  ["nee", false],
  ["n", false],
  ["0", false],
]);

const shortWords = [
  ["j", "ja"],
  ["n", "nee"],
] as const;

/**
 * One of the field's own words, whatever its capitals, accents, spaces and hyphens. Where `ja` and
 * `nee` are among them, `J` and `N` stand for them here too.
 */
export function choiceCell<T extends string>(options: readonly T[]) {
  const byKey = new Map(options.map((option) => [wordKey(option), option]));
  for (const [short, word] of shortWords) {
    const option = byKey.get(word);
    if (option !== undefined && !byKey.has(short)) byKey.set(short, option);
  }
  return (cell: string): Result<T, CellProblem> => {
    const found = byKey.get(wordKey(cell));
    return found === undefined ? err({ code: "not-in-list", options }) : ok(found);
  };
}

/** Several of the field's words with `|` between them, each once. */
export function choicesCell<T extends string>(options: readonly T[]) {
  const one = choiceCell(options);
  return (cell: string): Result<readonly T[], CellProblem> => {
    const chosen = new Set<T>();
    for (const part of cell.split("|")) {
      if (part.trim() === "") continue;
      const choice = one(part);
      if (!choice.ok) return choice;
      chosen.add(choice.value);
    }
    return ok([...chosen]);
  };
}

/** `ja`, `nee`, `J`, `N`, `1` or `0`. */
export function yesNoCell(cell: string): Result<boolean, CellProblem> {
  const answer = yesNo.get(wordKey(cell));
  return answer === undefined ? err({ code: "not-in-list", options: ["ja", "nee"] }) : ok(answer);
}
