import { existsSync, readFileSync } from "node:fs";
import { SignalId } from "@nabij/domain";
import { fullGuide } from "@nabij/reflection";
import { expect, test } from "vitest";
import { appRouter } from "./router.ts";

const root = new URL("../../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** One row of docs/requirements.md. */
type Row = {
  readonly id: string;
  readonly screens: readonly string[];
  readonly procedures: readonly string[];
  readonly tests: readonly string[];
  /** No procedure behind it: the page computes it from what the reader fills in. */
  readonly isOnPage: boolean;
};

function numbered(letter: string, ...ranges: readonly (readonly [number, number])[]) {
  return ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`),
  );
}

/** The systems the product answers for; the rest is context only. */
const systems = numbered("S", [1, 39], [41, 43], [45, 48], [50, 51], [53, 59]);
const signals = numbered("G", [1, 55]);

/** Each part of the questions, as `1–6`. */
const parts = fullGuide.phases.map(
  ({ questions }) => `${questions[0]?.row}–${questions.at(-1)?.row}`,
);

const rows = read("docs/requirements.md")
  .split("\n")
  .filter((line) => /^\| ([SG]\d+|\d+–\d+) \|/.test(line))
  .map(asRow);

function asRow(line: string): Row {
  const [id = "", , screens = "", procedures = "", tests = ""] = line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
  return {
    id,
    screens: quoted(screens),
    procedures: quoted(procedures),
    tests: quoted(tests),
    isOnPage: procedures === "computed on the page",
  };
}

function quoted(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text);
}

test("every row of the requirements has one row in the table", () => {
  expect(rows.map(({ id }) => id)).toEqual([...systems, ...signals, ...parts]);
  expect(SignalId.options).toEqual(signals);
});

test("every row says where it works: a screen or a command, a procedure, a test", () => {
  const bare = rows.filter(
    ({ screens, procedures, tests, isOnPage }) =>
      screens.length === 0 || tests.length === 0 || (procedures.length === 0 && !isOnPage),
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test("every screen is an address of an app, every command a command of the tool", () => {
  const routes = ["routes", "admin-routes", "comparison-routes", "restriction-routes"]
    .map((file) => read(`apps/dashboard/src/${file}.tsx`))
    .concat(reflectionAddresses())
    .join("");
  const commands = read("apps/api/src/cli/commands.ts");
  const unknown = rows.flatMap(({ id, screens }) =>
    screens
      .filter((screen) =>
        screen.startsWith("nabij ")
          ? !commands.includes(`  ${screen.split(" ")[1]}: async`)
          : !routes.includes(`"${screen}"`),
      )
      .map((screen) => `${id} ${screen}`),
  );
  expect(unknown).toEqual([]);
});

/** The addresses of the reflection, as it makes them: `/reflectie/gesprek/$id`. */
function reflectionAddresses(): string {
  const made = read("apps/reflection/src/paths.ts").matchAll(
    /`\$\{home\}([^`]*?)(?:`|\$\{\w+ ===)/g,
  );
  return [...made].map(([, path = ""]) => `"/reflectie/${path.replaceAll(/[{}]/g, "")}"`).join(" ");
}

test("every procedure is one of the API", () => {
  const known = new Set(Object.keys(appRouter._def.procedures));
  const unknown = rows.flatMap(({ id, procedures }) =>
    procedures.filter((procedure) => !known.has(procedure)).map((name) => `${id} ${name}`),
  );
  expect(unknown).toEqual([]);
});

test("every test is there, with the title it is cited by", () => {
  const missing = rows.flatMap(({ id, tests }) =>
    tests
      .filter((cited) => {
        const [file = "", title = ""] = cited.split(/: (.*)/s);
        return !existsSync(new URL(file, root)) || !read(file).includes(title);
      })
      .map((cited) => `${id} ${cited}`),
  );
  expect(missing).toEqual([]);
});
