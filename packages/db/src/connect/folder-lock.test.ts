import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "#connect";
import { aFolder } from "../testing/sqlite.ts";
import { isLocked, takeAlone, takeLock } from "./folder-lock.ts";

test("a lock is held once, is seen by others, and can be taken again when it is given back", () => {
  const file = join(aFolder(), "lock");
  const release = takeLock(file);
  expect([release === null, takeLock(file), isLocked(file)]).toEqual([false, null, true]);
  release?.();
  expect(isLocked(file)).toBe(false);
  const again = takeLock(file);
  expect(again).not.toBeNull();
  again?.();
});

test("a process that is killed holds no lock any more", async () => {
  const file = join(aFolder(), "lock");
  const code = `import { takeLock } from ${JSON.stringify(new URL("folder-lock.ts", import.meta.url).href)};
    takeLock(${JSON.stringify(file)}); console.log("held"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code]);
  await new Promise((held) => child.stdout.once("data", held));
  expect(isLocked(file)).toBe(true);
  const gone = new Promise((done) => child.once("close", done));
  child.kill("SIGKILL");
  await gone;
  expect(isLocked(file)).toBe(false);
});

test("nobody is alone with a database that somebody has open, and alone the log is written in", () => {
  const file = join(aFolder(), "nabij.sqlite");
  const other = openDatabase({ file });
  other.sqlite.exec("insert into organisation values ('o', 'Een', 1)");
  expect(takeAlone(file)).toBeNull();
  other.close();
  const release = takeAlone(file);
  expect(release).not.toBeNull();
  expect(existsSync(`${file}-wal`)).toBe(false);
  expect(isLocked(file)).toBe(true);
  release?.();
  openDatabase({ file }).close();
});
