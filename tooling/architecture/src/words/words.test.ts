import { expect, test } from "vitest";
import { parseModule } from "../source-module.ts";
import { checkLanguages, checkUse } from "./check-words.ts";
import { findUses } from "./find-uses.ts";
import { flattenWords } from "./flatten-words.ts";

const page = parseModule(
  "apps/dashboard/src/page.tsx",
  `t("goal.title"); t(\`signal.\${code}.name\`); const c = <Trans i18nKey="x.y" />;`,
);

test("nested words have one key each", () => {
  const words = flattenWords({ goal: { title: "Doel", kind: { own: "Eigen" } }, ok: "Goed" });
  expect([...words.keys()]).toEqual(["goal.title", "goal.kind.own", "ok"]);
});

test("a word that one language lacks is caught", () => {
  const nl = new Map([
    ["a", "Een"],
    ["b", "Twee"],
  ]);
  const en = new Map([
    ["a", "One"],
    ["c", "Three"],
  ]);
  expect(checkLanguages("app", { nl, en })).toEqual(["app: only nl has b", "app: only en has c"]);
});

test("an empty word and a gap with another name are caught", () => {
  const nl = new Map([
    ["a", " "],
    ["b", "Nog {{count}} dagen"],
  ]);
  const en = new Map([
    ["a", "One"],
    ["b", "{{days}} days left"],
  ]);
  expect(checkLanguages("app", { nl, en })).toHaveLength(2);
});

test("a word nobody shows and a key without a word are caught", () => {
  const keys = ["goal.title", "signal.g4.name", "signal.g4.why"];
  expect(checkUse("app", keys, findUses([page]))).toEqual([
    "app: nothing shows signal.g4.why",
    "app: no word for x.y",
  ]);
});

test("plural forms belong to one word", () => {
  const keys = ["goal.title_one", "goal.title_other", "x.y", "signal.g4.name"];
  expect(checkUse("app", keys, findUses([page]))).toEqual([]);
});

test("a text that starts with a gap uses no word", () => {
  const uses = findUses([parseModule("apps/dashboard/src/a.ts", `t(\`\${b}.title\`);`)]);
  expect(uses.patterns).toEqual([]);
});

test("a subject that is asked for as a whole shows all its words, and must have some", () => {
  const source = `t("list", { returnObjects: true }); t("gone", { returnObjects: true });`;
  const uses = findUses([parseModule("apps/dashboard/src/a.ts", source)]);
  expect(checkUse("app", ["list.a.b", "list.c", "listed.d"], uses)).toEqual([
    "app: nothing shows listed.d",
    "app: no words under gone",
  ]);
});
