import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { followHubKeys, newIdentity } from "@nabij/federation";
import { expect, test } from "vitest";
import { readEnv } from "../env.ts";
import { checkLog } from "../hub-log.ts";
import { currentRoster } from "../roster/current-roster.ts";
import { holdFolder } from "../store/hold-folder.ts";
import { listHubRotations } from "../store/hub-keys.ts";
import { listRounds } from "../store/rounds.ts";
import { aFolder, aHub, aRound, withMembers } from "../testing.ts";
import { wordsIn } from "../words/words.ts";
import { CommandRefusal } from "./command.ts";
import { identityIn, makeNextSeed } from "./hub-key-file.ts";
import { identityCommand } from "./identity.ts";

const first = "09".repeat(32);

/** A folder with a hub of six organisations and a round that runs, and the command on it. */
async function aStoppedHub() {
  const dir = aFolder();
  writeFileSync(join(dir, "hub-key"), first, { mode: 0o600 });
  const home = await aHub(dir);
  await withMembers(home, 6);
  const roundId = await aRound(home.hub, true);
  await home.close();
  return { dir, roundId };
}

async function run(dir: string, ...args: readonly string[]): Promise<string> {
  const env = readEnv({ NABIJ_HUB_DATA_DIR: dir, NABIJ_LOG_LEVEL: "silent" });
  if (typeof env === "string") throw new Error(env);
  const allWords = wordsIn("nl");
  const said: string[] = [];
  const print = (text: string) => void said.push(text);
  const shell = {
    env,
    words: allWords.command,
    allWords,
    now: () => new Date(),
    print,
    note: print,
  };
  try {
    await identityCommand.run(args, shell);
  } catch (error) {
    if (error instanceof CommandRefusal) return error.message;
    throw error;
  }
  return said.join("\n");
}

test("the hub gets another key after a clear question, and its history still holds", async () => {
  const { dir, roundId } = await aStoppedHub();
  const before = newIdentity(new Uint8Array(32).fill(9));
  expect(await run(dir, "rotate")).toMatch(/ronde die loopt, breekt voorgoed af.*--yes mee\.$/);
  expect(await run(dir, "show")).toContain(before.fingerprint);
  const said = await run(dir, "rotate", "--yes", "--json");
  const { identityKey, fingerprint } = JSON.parse(said);
  expect(await run(dir, "show")).toContain(fingerprint);
  expect(readFileSync(join(dir, "hub-key"), "utf8")).not.toBe(first);
  const identity = identityIn(dir, identityKey);
  expect(identity.publicKey).toBe(identityKey);
  const home = await aHub(dir, { identity });
  expect((await checkLog(home.hub)).ok).toBe(true);
  expect((await currentRoster(home.hub)).members).toHaveLength(6);
  const round = listRounds(home.hub.store).find(({ id }) => id === roundId);
  expect(round?.phase).toBe("dead");
  const statements = listHubRotations(home.hub.store);
  const followed = await followHubKeys(before.publicKey, statements);
  expect(followed.ok && followed.value.current).toBe(identityKey);
  expect((await home.app.inject("/federation/hub-keys")).json()).toEqual({ statements });
  const again = await aRound(home.hub, true);
  expect(listRounds(home.hub.store, true).map(({ id }) => id)).toEqual([again]);
  await home.close();
});

test("a hub that runs keeps its key", async () => {
  const { dir } = await aStoppedHub();
  const letGo = holdFolder(dir);
  expect(await run(dir, "rotate", "--yes")).toBe(wordsIn("nl").command.stopFirst);
  letGo?.();
  expect(readFileSync(join(dir, "hub-key"), "utf8")).toBe(first);
});

test("a change of key that was cut off is finished when the database goes by it, and else is none", () => {
  const dir = aFolder();
  writeFileSync(join(dir, "hub-key"), first, { mode: 0o600 });
  const next = newIdentity(makeNextSeed(dir)).publicKey;
  expect(identityIn(dir, undefined).publicKey).not.toBe(next);
  expect(identityIn(dir, next).publicKey).toBe(next);
  expect(identityIn(dir, next).publicKey).toBe(next);
});
