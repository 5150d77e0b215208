import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

function wordsIn(path: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(JSON.parse(readFileSync(`${root}${path}`, "utf8"))));
}

test.each(["nl", "en"])("a value reads the same in a document and on screen (%s)", (language) => {
  const written = wordsIn(`apps/api/src/words/report/values-${language}.json`);
  const shown = wordsIn(`apps/dashboard/src/words/${language}/dossier-values.json`);
  const both = [...written].flatMap(([code, word]) => {
    const other = shown.get(code.replace(/[:.]/g, "-"));
    return other === undefined ? [] : [{ code, word, other }];
  });
  expect(both.length).toBeGreaterThan(100);
  expect(both.filter(({ word, other }) => word !== other)).toEqual([]);
});
