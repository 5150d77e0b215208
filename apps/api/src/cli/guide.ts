import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import {
  diffGuides,
  findGuide,
  guides,
  lintGuide,
  type PinnedGuide,
  publishedHashes,
  questionsOf,
} from "@nabij/reflection";
import { guideWords } from "../words/cli-words.ts";
import type { GuideWords } from "../words/guide/nl.ts";
import { type Command, CommandRefusal, type Shell, WrongUse } from "./command.ts";
import { guideFrom, readLock, writeLock } from "./guide-file.ts";

const options = { lock: { type: "string" }, json: { type: "boolean" } } as const;

type Asked = {
  readonly names: readonly string[];
  readonly lock: string | undefined;
  readonly json: boolean;
  readonly words: GuideWords;
  readonly shell: Shell;
};

const actions: Readonly<Record<string, (asked: Asked) => void>> = {
  lint,
  publish,
  diff,
  list,
};

/**
 * Checks, publishes and compares guides: those of Nabij by their id, and an organisation's own as
 * a JSON file. Publishing writes the fingerprint into `published.json` beside the file, or into
 * the file of `--lock`; a version that is in there never changes again.
 */
export const guideCommand: Command = {
  usage: "guide lint [FILE|ID…] | publish FILE [--lock FILE] | diff A B | list [--json]",
  does: "guide",
  run: async (args, shell) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    const words = guideWords(shell.env.language);
    const [name = "", ...names] = positionals;
    const act = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (act === undefined) throw new WrongUse(words.guideUse);
    act({ names, lock: values.lock, json: values.json === true, words, shell });
  },
};

function lint({ names, json, words, shell }: Asked): void {
  const asked = names.length === 0 ? guides : names.map((name) => guideFrom(name, words));
  const found = asked.map((guide) => ({ guide: keyOf(guide), problems: lintGuide(guide) }));
  if (json) shell.print(JSON.stringify(found, null, 2));
  else
    for (const { guide, problems } of found) {
      if (problems.length === 0) shell.print(words.clean(guide));
      for (const problem of problems) shell.print(`${guide}  ${words.problem(problem)}`);
    }
  refuseProblems(
    found.reduce((sum, { problems }) => sum + problems.length, 0),
    words,
  );
}

function publish({ names, lock, json, words, shell }: Asked): void {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) throw new WrongUse(words.publishUse);
  const isShipped = findGuide(name) !== undefined;
  if (isShipped && lock === undefined) throw new WrongUse(words.publishUse);
  const guide = guideFrom(name, words);
  if (!isShipped && findGuide(guide.id) !== undefined)
    throw new CommandRefusal(words.idTaken(guide.id));
  const problems = lintGuide(guide);
  for (const problem of problems) shell.note(`${keyOf(guide)}  ${words.problem(problem)}`);
  refuseProblems(problems.length, words);
  const file = lock ?? join(dirname(name), "published.json");
  const before = readLock(file, words);
  const known = before[keyOf(guide)] ?? publishedHashes[keyOf(guide)];
  if (known !== undefined && known !== guide.hash)
    throw new CommandRefusal(words.changedAfterPublishing(keyOf(guide)));
  const isNew = before[keyOf(guide)] === undefined;
  if (isNew) keep(file, { ...before, [keyOf(guide)]: guide.hash }, shell);
  const { hash } = guide;
  if (json) shell.print(JSON.stringify({ guide: keyOf(guide), hash, lock: file, isNew }, null, 2));
  else if (isNew) shell.print(words.published(keyOf(guide), hash, file));
  else shell.print(words.publishedBefore(keyOf(guide), hash));
}

function diff({ names, json, words, shell }: Asked): void {
  const [before, after, ...more] = names;
  if (before === undefined || after === undefined || more.length > 0)
    throw new WrongUse(words.diffUse);
  const found = diffGuides(guideFrom(before, words), guideFrom(after, words));
  if (json) {
    shell.print(JSON.stringify(found, null, 2));
    return;
  }
  const lines = [
    ...found.removed.map(words.removedLine),
    ...found.added.map(words.addedLine),
    ...found.changed.map(words.changedLine),
    ...found.moved.map(words.movedLine),
    ...found.phases.map(words.phaseLine),
  ];
  shell.print(lines.length === 0 ? words.same : lines.join("\n"));
}

function list({ names, json, words, shell }: Asked): void {
  if (names.length > 0) throw new WrongUse(words.guideUse);
  const lines = guides.map((guide) => ({
    ...{ id: guide.id, version: guide.version, hash: guide.hash },
    title: guide.title[shell.env.language],
    questions: questionsOf(guide).length,
    minutes: questionsOf(guide).reduce((sum, { minutes }) => sum + minutes, 0),
  }));
  if (json) shell.print(JSON.stringify(lines, null, 2));
  else for (const line of lines) shell.print(words.guideLine(line));
}

function refuseProblems(count: number, words: GuideWords): void {
  if (count > 0) throw new CommandRefusal(words.lintFailed(count));
}

function keep(file: string, lock: Readonly<Record<string, string>>, { words }: Shell): void {
  try {
    writeLock(file, lock);
  } catch {
    throw new CommandRefusal(words.fileUnwritable(file));
  }
}

function keyOf({ id, version }: PinnedGuide): string {
  return `${id}@${version}`;
}
