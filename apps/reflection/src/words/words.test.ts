import { fullGuide } from "@nabij/reflection";
import { expect, test } from "vitest";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import { loadWhy } from "./why.ts";

function flatten(words: object, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[`${prefix}${key}`, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

const gaps = (text: string | undefined) => (text?.match(/\{\{\w+\}\}/g) ?? []).sort();

test("every word is there in both languages, is not empty, and fills in the same values", () => {
  const [dutch, english] = [flatten(nl), flatten(en)];
  expect(dutch.size).toBeGreaterThan(300);
  expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  for (const [key, text] of dutch) {
    expect(text.trim(), key).not.toBe("");
    expect(gaps(english.get(key)), key).toEqual(gaps(text));
  }
});

test("every question of the guide says in both languages why it is asked", async () => {
  const [dutch, english] = [await loadWhy("nl"), await loadWhy("en")];
  const questions = fullGuide.phases.flatMap((phase) => phase.questions);
  const ids = questions.map(({ id }) => id);
  expect(ids).toHaveLength(69);
  expect(Object.keys(dutch)).toEqual(ids);
  expect(Object.keys(english)).toEqual(ids);
  for (const { id, source } of questions) {
    expect(english[id]).toBe(`${source.finding}.`);
    expect(dutch[id]?.trim(), id).not.toBe("");
    expect(dutch[id], id).not.toBe(english[id]);
    for (const seed of source.seeds) expect(nl.sources).toHaveProperty(`s${seed}`);
  }
});

test("the report calls a position what its holder chose", () => {
  const said = {
    nl: [/mee/, /grote bezwaren/, /twijfel/, /leven/, /sta.*achter/],
    en: [/cannot go along/, /strong objections/, /in doubt/, /live with/, /for (it|this)$/],
  };
  for (const [language, { together, report }] of Object.entries({ nl, en }))
    for (const [place, core] of said[language === "nl" ? "nl" : "en"].entries()) {
      const step = `${place + 1}` as keyof typeof report.steps;
      expect(together.positions.steps[step]).toMatch(core);
      expect(report.steps[step]).toMatch(core);
    }
});

test("no text was left behind in the other language", () => {
  const english = flatten(en);
  const same = [...flatten(nl)].filter(([key, text]) => english.get(key) === text);
  const allowed =
    /^(parts\.menu|silence\.later|shell\.brand|roles|rolesTogether|start\.line|report\.(roleValue|gap))/;
  expect(same.map(([key]) => key).filter((key) => !allowed.test(key))).toEqual([]);
});
