import { Visitor } from "oxc-parser";
import { lineAt, type SourceModule } from "../source-module.ts";

const suppression =
  /@ts-(ignore|expect-error|nocheck)|\b(biome|oxlint|eslint|prettier)-(ignore|disable)|\b(v8|c8|istanbul) ignore/;
const unfinished = /\b(TODO|FIXME|XXX|HACK)\b(?! #\d)/;
const testWords = new Set(["test", "it", "describe", "suite", "bench"]);
const dodges = new Set(["skip", "only", "todo", "fails", "fixme", "skipIf", "runIf"]);

interface Finding {
  readonly start: number;
  readonly what: string;
}

/** Habits that hide a problem: `any`, silenced checks, unfinished notes, tests that do not run. */
export function checkHabits(modules: readonly SourceModule[]): string[] {
  return modules.flatMap((module) =>
    [...inComments(module), ...inCode(module)].map(
      ({ start, what }) => `${module.path}:${lineAt(module, start)} ${what}`,
    ),
  );
}

function inComments({ comments }: SourceModule): Finding[] {
  return comments.flatMap(({ start, value }) => [
    ...(suppression.test(value) ? [{ start, what: "silences a check" }] : []),
    ...(unfinished.test(value) ? [{ start, what: "leaves something unfinished" }] : []),
  ]);
}

function inCode({ program }: SourceModule): Finding[] {
  const found: Finding[] = [];
  new Visitor({
    TSAnyKeyword({ start }) {
      found.push({ start, what: "uses any" });
    },
    MemberExpression({ object, property, start }) {
      if (object.type !== "Identifier" || property.type !== "Identifier") return;
      if (testWords.has(object.name) && dodges.has(property.name)) {
        found.push({ start, what: `uses ${object.name}.${property.name}` });
      }
    },
  }).visit(program);
  return found;
}
