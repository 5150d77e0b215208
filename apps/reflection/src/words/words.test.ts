import { fullGuide } from "@nabij/reflection";
import { expect, test } from "vitest";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

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

test("every question of the guide says in both languages why it is asked", () => {
  const ids = fullGuide.phases.flatMap(({ questions }) => questions.map(({ id }) => id));
  expect(ids).toHaveLength(69);
  expect(Object.keys(nl.why)).toEqual(ids);
  for (const question of fullGuide.phases.flatMap(({ questions }) => questions)) {
    expect(flatten(en.why).get(question.id)).toBe(`${question.source.finding}.`);
    for (const seed of question.source.seeds) expect(nl.sources).toHaveProperty(`s${seed}`);
  }
});

test("no text was left behind in the other language", () => {
  const same = [...flatten(nl)].filter(([key, text]) => flatten(en).get(key) === text);
  const allowed =
    /^(parts\.menu|silence\.later|shell\.brand|roles|rolesTogether|start\.line|report\.(roleValue|gap))/;
  expect(same.map(([key]) => key).filter((key) => !allowed.test(key))).toEqual([]);
});
