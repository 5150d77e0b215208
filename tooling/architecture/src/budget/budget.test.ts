import { expect, test } from "vitest";
import { parseModule } from "../source-module.ts";
import { checkBudget } from "./check-budget.ts";
import { checkHabits } from "./check-habits.ts";
import { checkNames } from "./check-names.ts";
import { commentShare, functionLengths, percentile } from "./measure.ts";

const path = "packages/domain/src/a.ts";
const statements = (count: number) => "let x = 1;\n".repeat(count);
const tidy = `// why\n${statements(12)}`;

test("a tidy module is within the budget", () => {
  expect(checkBudget([parseModule(path, tidy)])).toEqual([]);
});

test("a file of 301 lines is caught", () => {
  const modules = Array.from({ length: 30 }, (_, at) => parseModule(`${path}${at}.ts`, tidy));
  const long = parseModule(path, `${statements(280)}${"// why\n".repeat(21)}`);
  expect(checkBudget([...modules, long])).toEqual([`lines of ${path}: 301, budget 300`]);
});

test("many files that are each too long are caught by their median", () => {
  const module = parseModule(path, "// why\n".repeat(10) + statements(90));
  expect(checkBudget([module])).toEqual(["median of file lines: 100, budget 60"]);
});

test("a long function is caught", () => {
  const module = parseModule(path, `// a\n// b\n// c\nfunction f() {\n${statements(40)}}\n`);
  expect(functionLengths(module)).toEqual([{ line: 4, lines: 42 }]);
  expect(checkBudget([module])).toEqual(["90th percentile of function lines: 42, budget 40"]);
});

test("a folder too deep is caught", () => {
  const deep = "apps/api/src/one/two/three/four/a.ts";
  expect(checkBudget([parseModule(deep, tidy)])).toEqual([`folder depth of ${deep}: 4, budget 3`]);
});

test("code without comments and code that is mostly comments are caught", () => {
  expect(checkBudget([parseModule(path, statements(20))])).toHaveLength(1);
  expect(checkBudget([parseModule(path, `/*\n\n\n*/\n${statements(2)}`)])).toHaveLength(1);
});

test("comments are counted in lines, and only when they stand alone", () => {
  const text = "/**\n * two\n */\nlet a = 1; // beside\n\n// alone\nlet b = 2;\n";
  expect(commentShare([parseModule(path, text)])).toBeCloseTo(4 / 6);
});

test("the 90th percentile is a value that was measured", () => {
  expect(percentile([5, 1, 4, 2, 3, 6, 7, 8, 9, 100], 0.9)).toBe(9);
});

test.each([
  ["any", "let a: any;"],
  ["any inside a type", "type A = Map<string, any[]>;"],
  ["a silenced compiler", "// @ts-expect-error because\nlet a = 1;"],
  ["a silenced linter", "/* biome-ignore lint: because */ let a = 1;"],
  ["an unfinished note", "// TODO later\nlet a = 1;"],
  ["a skipped test", 'test.skip("x", () => {});'],
  ["a focused group", 'describe.only("x", () => {});'],
  ["a test that waits for its subject", 'it.todo("x");'],
])("%s is caught", (_name, text) => {
  expect(checkHabits([parseModule(path, text)])).toHaveLength(1);
});

test("the words themselves are no offence in a text or a name", () => {
  const text = 'const any = "any @ts-ignore TODO"; const skip = test.each; // @TODO #12 later';
  expect(checkHabits([parseModule(path, text)])).toEqual([]);
});

test.each([
  "apps/api/src/utils.ts",
  "apps/api/src/lib/a.ts",
  "apps/api/src/features/regie/types.ts",
  "apps/api/src/date-utils.ts",
  "apps/api/src/handOver.ts",
  "apps/api/src/Regie.tsx",
])("%s is refused as a name", (name) => {
  expect(checkNames([name])).toHaveLength(1);
});

test("kebab-case names pass", () => {
  expect(
    checkNames(["packages/db/src/regie/table.test-d.ts", "packages/ui/src/styles.css"]),
  ).toEqual([]);
});
