import { expect, test } from "vitest";
import { z } from "zod";
import { importFile, modules, trackedFiles } from "../repository.ts";
import { checkLanguages, checkUse } from "./check-words.ts";
import { findUses } from "./find-uses.ts";
import { flattenWords, type WordTree } from "./flatten-words.ts";

const Tree: z.ZodType<WordTree> = z.lazy(() => z.record(z.string(), z.union([z.string(), Tree])));
const apps = trackedFiles.flatMap((path) => /^(apps\/[^/]+)\/index\.html$/.exec(path)?.[1] ?? []);

const load = async (app: string, language: "nl" | "en") => {
  const module = await importFile(`${app}/src/words/${language}.ts`);
  const words = z.record(z.string(), z.unknown()).parse(module)[language];
  return flattenWords(Tree.parse(words));
};

test.each(apps)("%s says the same in Dutch and in English", async (app) => {
  const words = { nl: await load(app, "nl"), en: await load(app, "en") };
  expect(words.nl.size).toBeGreaterThan(40);
  expect(checkLanguages(app, words)).toEqual([]);
});

test.each(apps)("%s shows every word it has and has every word it shows", async (app) => {
  const sources = modules.filter(
    ({ path }) => path.startsWith(`${app}/src/`) && !path.includes("/src/words/"),
  );
  const words = await load(app, "nl");
  expect(checkUse(app, [...words.keys()], findUses(sources))).toEqual([]);
});

test("both web apps are checked", () => {
  expect(apps).toEqual(["apps/dashboard", "apps/reflection"]);
});
