import { expect, test } from "vitest";
import { checkBudget } from "./budget/check-budget.ts";
import { checkHabits } from "./budget/check-habits.ts";
import { checkNames } from "./budget/check-names.ts";
import { checkCycles, checkTargets, importGraph } from "./imports/check-cycles.ts";
import { checkDependencies } from "./imports/check-dependencies.ts";
import { checkDialect } from "./imports/check-dialect.ts";
import { checkFeatures, checkStores } from "./imports/check-features.ts";
import { checkLayers } from "./imports/check-layers.ts";
import { checkPurity } from "./imports/check-purity.ts";
import minimumModules from "./minimum-modules.json" with { type: "json" };
import { modules, readText, trackedFiles } from "./repository.ts";
import { checkGlossary } from "./speech/check-glossary.ts";
import { checkReadmes } from "./speech/check-readmes.ts";
import { checkDocuments, checkSpeech } from "./speech/check-speech.ts";

const workspaces = trackedFiles.flatMap((path) => {
  const workspace = /^((packages|apps|tooling)\/[^/]+)\/package\.json$/.exec(path)?.[1];
  return workspace === undefined ? [] : [workspace];
});
const texts = trackedFiles
  .filter((path) => /\.(ts|tsx|css|html|json|ya?ml|md|svg)$|(^|\/)(\.npmrc|run)$/.test(path))
  .map((path) => ({ path, text: readText(path) }));

test("the checks see the whole repository", () => {
  const seen = new Map<string, number>();
  for (const { workspace } of modules) seen.set(workspace, (seen.get(workspace) ?? 0) + 1);
  const blind = Object.entries(minimumModules).filter(
    ([workspace, minimum]) => (seen.get(workspace) ?? 0) < minimum,
  );
  expect(blind).toEqual([]);
  const stale = Object.entries(minimumModules).filter(
    ([workspace, minimum]) => minimum < (seen.get(workspace) ?? 0) / 2,
  );
  expect(stale, "run: pnpm --filter architecture count").toEqual([]);
  expect(Object.keys(minimumModules).sort()).toEqual([...workspaces].sort());
  const edges = [...importGraph(modules).values()].flat().length;
  expect(edges).toBeGreaterThan(modules.length);
});

test("every import is one the plan of the house allows", () => {
  expect(checkLayers(modules)).toEqual([]);
});

test("every relative import leads to a module the checks have seen", () => {
  expect(checkTargets(modules)).toEqual([]);
});

test("features do not import their siblings", () => {
  expect(checkFeatures(modules)).toEqual([]);
  expect(checkStores(modules)).toEqual([]);
});

test("a database's dialect is named in its own folders only", () => {
  expect(checkDialect(modules)).toEqual([]);
});

test("no files import each other in a circle", () => {
  expect(checkCycles(modules)).toEqual([]);
});

test("packages that only compute use no clock, chance, network or console", () => {
  expect(checkPurity(modules)).toEqual([]);
});

test("package.json files name the workspaces of the plan, no more and no fewer", () => {
  const manifests = workspaces.map((one) => [one, readText(`${one}/package.json`)] as const);
  expect(checkDependencies(new Map(manifests))).toEqual([]);
});

test("files, functions, folders and comments stay within the budget", () => {
  expect(checkBudget(modules)).toEqual([]);
});

test("nothing hides a problem: no any, no silenced check, no test that does not run", () => {
  expect(checkHabits(modules)).toEqual([]);
});

test("file names say what is inside, in kebab-case", () => {
  expect(checkNames(trackedFiles)).toEqual([]);
});

test("the repository speaks of itself only", () => {
  expect(checkSpeech(texts)).toEqual([]);
});

test("a document that a text refers to is here", () => {
  const written = texts.filter(({ path }) => !path.startsWith("tooling/architecture/src/"));
  expect(checkDocuments(written, trackedFiles)).toEqual([]);
});

test("every workspace has a README and the first one opens with the two commands", () => {
  const readmes = texts.filter(({ path }) => /(^|\/)README\.md$/.test(path));
  expect(checkReadmes(workspaces, readmes)).toEqual([]);
});

test("the glossary is whole and its code names are in use", () => {
  const sources = texts.filter(({ path }) => /^(packages|apps)\/[^/]+\/src\//.test(path));
  const glossary = readText("docs/glossary.md");
  expect(glossary.split("\n").length).toBeGreaterThan(40);
  expect(
    checkGlossary(
      glossary,
      sources.map(({ text }) => text),
    ),
  ).toEqual([]);
});
