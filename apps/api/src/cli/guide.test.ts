import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adaptGuide, fullGuide, GuideChanges, guides, type PinnedGuide } from "@nabij/reflection";
import { afterAll, expect, test } from "vitest";
import { cliWords } from "../words/cli-words.ts";
import { CommandRefusal, WrongUse } from "./command.ts";
import { guideCommand } from "./guide.ts";
import { runCommand } from "./run-command.ts";

const root = mkdtempSync(join(tmpdir(), "nabij-guide-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Ran = { readonly out: string; readonly notes: string; readonly refused: string | null };

async function run(args: readonly string[], language: "nl" | "en" = "nl"): Promise<Ran> {
  const out: string[] = [];
  const notes: string[] = [];
  const done = (refused: string | null) => ({
    ...{ out: out.join("\n"), notes: notes.join("\n"), refused },
  });
  try {
    await guideCommand.run(args, {
      env: { dataDir: root, host: "127.0.0.1", port: 0, language, logLevel: "silent" },
      words: cliWords(language),
      now: () => new Date("2026-11-22T12:00:00Z"),
      print: (text) => out.push(text),
      note: (text) => notes.push(text),
    });
    return done(null);
  } catch (error) {
    if (error instanceof CommandRefusal) return done(error.message);
    throw error;
  }
}

/** A copy of the full guide of an organisation, in a folder of its own. */
function aCopy(name: string, more: object = {}): { file: string; guide: PinnedGuide } {
  const changes = GuideChanges.parse({ id: "eigen-huis", version: "1.0.0", ...more });
  const adapted = adaptGuide(fullGuide, changes);
  if (!adapted.ok) throw new Error(adapted.error.type);
  mkdirSync(join(root, name), { recursive: true });
  const file = join(root, name, "huis.json");
  writeFileSync(file, JSON.stringify(adapted.value.guide));
  return { file, guide: adapted.value.guide };
}

const reworded = { reword: [{ id: "q1", text: { nl: "Waarom toen?", en: "Why then?" } }] };
const broken = { reword: [{ id: "q1", easy: { text: "Wat is de visie tenzij?" } }] };

test("the list shows every guide, also as data with the fingerprint", async () => {
  const { out } = await run(["list"]);
  for (const { id, version } of guides) expect(out).toContain(`${id}@${version}`);
  const listed: unknown = JSON.parse((await run(["list", "--json"], "en")).out);
  expect(listed).toHaveLength(guides.length);
  expect(listed).toContainEqual(
    expect.objectContaining({ id: "volledig", hash: fullGuide.hash, questions: 69 }),
  );
});

test("the guides of Nabij are checked, and an own file too", async () => {
  expect(await run(["lint"])).toMatchObject({ refused: null });
  const { file } = aCopy("fine");
  expect(await run(["lint", "start", file])).toMatchObject({
    out: "start@1.0.0: geen problemen\neigen-huis@1.0.0: geen problemen",
    refused: null,
  });
});

test("each problem is one sentence in the language of the user", async () => {
  const { file } = aCopy("broken", broken);
  const dutch = await run(["lint", file]);
  expect(dutch.out).toContain("q1: er staat een abstract woord in");
  expect(dutch.refused).toBe("Er zijn 2 problemen gevonden.");
  const english = await run(["lint", file], "en");
  expect(english.out).toContain("q1: there is an abstract word in it");
  expect(english.refused).toBe("2 problems were found.");
  const data: unknown = JSON.parse((await run(["lint", file, "--json"])).out);
  expect(data).toEqual([{ guide: "eigen-huis@1.0.0", problems: expect.any(Array) }]);
});

test("a published version never changes, a new version may", async () => {
  const { file, guide } = aCopy("publish");
  const lock = join(root, "publish", "published.json");
  expect((await run(["publish", file])).out).toContain(guide.hash);
  expect(JSON.parse(readFileSync(lock, "utf8"))).toEqual({ "eigen-huis@1.0.0": guide.hash });
  expect((await run(["publish", file])).out).toContain("was al gepubliceerd");
  aCopy("publish", reworded);
  expect((await run(["publish", file])).refused).toContain("geef een nieuw versienummer");
  const next = aCopy("publish", { ...reworded, version: "1.1.0" });
  const out: unknown = JSON.parse((await run(["publish", file, "--json"])).out);
  expect(out).toMatchObject({ guide: "eigen-huis@1.1.0", hash: next.guide.hash, isNew: true });
  expect(JSON.parse(readFileSync(lock, "utf8"))).toEqual({
    "eigen-huis@1.0.0": guide.hash,
    "eigen-huis@1.1.0": next.guide.hash,
  });
});

test("a guide with a problem, or with the id of a guide of Nabij, is not published", async () => {
  const { file } = aCopy("refused", broken);
  const ran = await run(["publish", file]);
  expect(ran.refused).toBe("Er zijn 2 problemen gevonden.");
  expect(ran.notes).toContain("abstract woord");
  writeFileSync(file, JSON.stringify(fullGuide));
  expect((await run(["publish", file])).refused).toContain("eigen-volledig");
  expect(() => readFileSync(join(root, "refused", "published.json"))).toThrow("ENOENT");
});

test("a guide of Nabij is published into a named file, and only as it was", async () => {
  const lock = join(root, "lock.json");
  expect((await run(["publish", "start", "--lock", lock])).refused).toBeNull();
  writeFileSync(lock, JSON.stringify({ "start@1.0.0": "0".repeat(64) }));
  expect((await run(["publish", "start", "--lock", lock])).refused).toContain("verandert niet");
  writeFileSync(lock, "{");
  expect((await run(["publish", "start", "--lock", lock])).refused).toContain("klopt niet");
  writeFileSync(lock, '{"start@1.0.0":1}');
  expect((await run(["publish", "start", "--lock", lock])).refused).toContain("klopt niet");
  const nowhere = join(lock, "published.json");
  expect((await run(["publish", "start", "--lock", nowhere])).refused).toContain("te schrijven");
});

test("the difference of two guides shows old and new words", async () => {
  const { file } = aCopy("diff", { ...reworded, hide: ["q2"] });
  const { out } = await run(["diff", "volledig", file]);
  expect(out).toContain("- q2: ");
  expect(out).toContain("begonnen? > Waarom toen?");
  expect((await run(["diff", "volledig", file], "en")).out).toContain("> Why then?");
  expect((await run(["diff", "start", "start"])).out).toBe("De vragen zijn gelijk.");
  const data: unknown = JSON.parse((await run(["diff", file, "volledig", "--json"])).out);
  expect(data).toMatchObject({ added: [{ id: "q2" }], changed: [{ id: "q1", fields: ["text"] }] });
});

test("a file that is no guide is one sentence", async () => {
  const file = join(root, "wrong.json");
  expect((await run(["lint", file])).refused).toContain("geen leidraad of bestand");
  writeFileSync(file, "{");
  expect((await run(["lint", file])).refused).toContain("geen geldige JSON");
  writeFileSync(file, "{}");
  expect((await run(["lint", file])).refused).toContain("schema klopt niet");
  const recipe = {
    ...fullGuide,
    phases: [{ ...fullGuide.phases[0], questions: [{ from: "q99" }] }],
  };
  writeFileSync(file, JSON.stringify(recipe));
  expect((await run(["lint", file])).refused).toContain("q99");
});

test.each([
  [["dance"]],
  [["publish"]],
  [["publish", "start"]],
  [["publish", "a.json", "b.json"]],
  [["diff", "start"]],
  [["list", "start"]],
])("%o is wrong use", async (args) => {
  await expect(run(args)).rejects.toBeInstanceOf(WrongUse);
});

test("the exit code is 0, 1 with a problem, 2 when used wrongly", async () => {
  const { file } = aCopy("codes", broken);
  const env = { NABIJ_DATA_DIR: root };
  const code = (...args: string[]) => runCommand(["guide", ...args], env);
  expect([await code("lint", "start"), await code("lint", file), await code("dance")]).toEqual([
    0, 1, 2,
  ]);
  expect(await code("lint", "--dance")).toBe(2);
});
