import { readFileSync } from "node:fs";
import { join } from "node:path";
import { takeLock } from "@nabij/db";
import { aFolder } from "@nabij/db/testing";
import { expect, test } from "vitest";
import { lockFile } from "../upkeep/node-files.ts";
import { aDataFolder } from "../upkeep/testing.ts";
import { cliWords } from "../words/cli-words.ts";
import { backupCommand } from "./backup.ts";
import { type Command, CommandRefusal, type Shell, WrongUse } from "./command.ts";
import { doctorCommand } from "./doctor.ts";
import { holdFolder, openNode } from "./open-node.ts";
import { restoreCommand } from "./restore.ts";

/** What a command says on both streams, and how it ended: 0, 1 refused, 2 wrong use. */
async function ran(command: Command, dataDir: string, args: readonly string[], language = "nl") {
  const [out, err]: [string[], string[]] = [[], []];
  let code = 0;
  const shell = aShell(dataDir, out, err, language === "en" ? "en" : "nl");
  try {
    await command.run(args, shell);
  } catch (error) {
    if (!(error instanceof CommandRefusal) && !(error instanceof WrongUse)) throw error;
    code = error instanceof WrongUse ? 2 : 1;
    err.push(error.message);
  }
  return { code, out: out.join("\n"), err: err.join("\n") };
}

function aShell(dataDir: string, out: string[], err: string[], language: "nl" | "en"): Shell {
  const now = () => new Date("2026-03-02T09:00:00Z");
  const env = { dataDir, port: 0, host: "127.0.0.1", language, logLevel: "silent" };
  const print = (text: string) => void out.push(text);
  return { env, words: cliWords(language), now, print, note: (text) => void err.push(text) };
}

test("a backup says what is in it and warns, and a second one does not write over it", async () => {
  const { dataDir, file } = aDataFolder();
  const made = await ran(backupCommand, dataDir, [file]);
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining("1 sleutel(s)") });
  expect(made.err).toContain("onversleuteld");
  const before = readFileSync(file);
  const again = await ran(backupCommand, dataDir, [file, "--json"]);
  expect(again).toMatchObject({ code: 1, out: "", err: expect.stringContaining("bestaat al") });
  expect(readFileSync(file).equals(before)).toBe(true);
  const json = await ran(backupCommand, dataDir, [`${file}.2`, "--json"], "en");
  expect(JSON.parse(json.out)).toMatchObject({ organisations: 1, keys: 1 });
  expect(json.err).toContain("not encrypted");
});

test("no file, or two, is wrong use, and an empty folder has nothing to back up", async () => {
  const folder = aFolder();
  const codes = [
    await ran(backupCommand, folder, []),
    await ran(backupCommand, folder, ["een", "twee"]),
    await ran(restoreCommand, folder, []),
    await ran(backupCommand, folder, [join(folder, "een")]),
  ].map(({ code }) => code);
  expect(codes).toEqual([2, 2, 2, 1]);
});

test("a restore says when it is from, and is refused on a folder that is in use or not empty", async () => {
  const { dataDir, file, backup } = aDataFolder();
  expect(backup().ok).toBe(true);
  const into = aFolder();
  const done = await ran(restoreCommand, into, [file]);
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining("2 mrt 2026") });
  expect(done.err).toContain("logt opnieuw in");
  expect((await ran(restoreCommand, into, [file])).err).toContain("--set-aside");
  const release = takeLock(lockFile(into));
  expect((await ran(restoreCommand, into, [file, "--set-aside"])).err).toContain("draait een node");
  release?.();
  const replaced = await ran(restoreCommand, into, [file, "--set-aside", "--json"]);
  expect(JSON.parse(replaced.out)).toMatchObject({ setAside: expect.stringContaining(into) });
  const noBackup = await ran(restoreCommand, aFolder(), [join(dataDir, "nabij.sqlite")], "en");
  expect(noBackup).toMatchObject({ code: 1, err: expect.stringContaining("not a backup") });
});

test("the doctor gives every finding a sentence in both languages, and names nobody", async () => {
  const { db, dataDir } = aDataFolder();
  const sound = await ran(doctorCommand, dataDir, []);
  expect(sound.out).toContain("[goed]   Het toegangslogboek is heel.");
  db.sqlite.exec("update audit set action = 'x'");
  const sick = await ran(doctorCommand, dataDir, [], "en");
  expect(sick).toMatchObject({ code: 1, err: expect.stringContaining("mended first") });
  expect(sick.out).toContain("[wrong]     The access log is not whole");
  const json = await ran(doctorCommand, dataDir, ["--json"]);
  expect(JSON.parse(json.out)).toMatchObject({ ok: false });
  expect(`${sound.out}${sick.out}${json.out}`).not.toMatch(/BLAUW17|Zorggroep/);
});

test("two nodes do not run on one folder, and a backup is not started on", () => {
  const { file, backup } = aDataFolder();
  const folder = aFolder();
  const shell = aShell(folder, [], [], "nl");
  const release = holdFolder(shell);
  expect(() => holdFolder(shell)).toThrow("draait al een node");
  release();
  holdFolder(shell)();
  expect(backup(join(folder, "nabij.sqlite")).ok).toBe(true);
  expect(() => openNode(shell)).toThrow("zijn een back-up");
  expect(backup(file).ok).toBe(true);
});
