import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fetchWire, type HubWire } from "@nabij/federation";
import { afterAll, expect, test } from "vitest";
import { demoParticipant } from "../demo/participant.ts";
import { openStore } from "../store/connect.ts";
import { findPublication } from "../store/publications.ts";
import { listRounds } from "../store/rounds.ts";
import { aFolder, aHub, aRound, withMembers } from "../testing.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
let child: ChildProcess | undefined;
afterAll(() => void child?.kill("SIGKILL"));

/** A real process of the hub on a folder; resolves with its address. */
function started(dir: string): Promise<string> {
  const env = { ...process.env, NABIJ_HUB_DATA_DIR: dir, PORT: "0", NABIJ_LOG_LEVEL: "error" };
  const process_ = spawn(process.execPath, [main, "start"], { env, stdio: "pipe" });
  child = process_;
  return new Promise((resolve, reject) => {
    let said = "";
    process_.stdout.on("data", (piece: Buffer) => {
      said += piece.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    process_.once("exit", (code) => reject(new Error(`the hub ended with ${code}`)));
  });
}

/** Ends the process at once, as a power cut would. */
function killed(): Promise<void> {
  return new Promise((resolve) => {
    child?.once("exit", () => resolve());
    child?.kill("SIGKILL");
  });
}

test("a hub that is killed at once in the middle of a phase loses nothing and ends the round", async () => {
  const dir = aFolder();
  writeFileSync(join(dir, "hub-key"), "09".repeat(32), { mode: 0o600 });
  const before = await aHub(dir);
  const { members } = await withMembers(before, 5);
  const roundId = await aRound(before.hub, true);
  const hubKey = before.hub.identity.publicKey;
  await before.close();
  let wire: HubWire | undefined = fetchWire(await started(dir), fetch);
  const seen = new Set<string>();
  for (let turn = 0; turn < 60; turn += 1) {
    for (const [index, member] of members.entries()) {
      if (wire === undefined) throw new Error("no address");
      const taking = demoParticipant(member, wire, { hubKey, dataDir: dir }).takeTurn();
      const phase = phaseIn(dir);
      if (index === 2 && !seen.has(phase)) {
        seen.add(phase);
        await killed();
        await taking.catch(() => undefined);
        wire = fetchWire(await started(dir), fetch);
      }
      await taking.catch(() => undefined);
    }
    if (phaseIn(dir) === "published") break;
  }
  await killed();
  const store = openStore(dir);
  expect(seen.size).toBeGreaterThanOrEqual(3);
  expect(findPublication(store, roundId)?.publication.organisations).toBe(5);
  expect(listRounds(store).map(({ phase }) => phase)).toEqual(["published"]);
  store.close();
});

function phaseIn(dir: string): string {
  const store = openStore(dir);
  const phase = listRounds(store)[0]?.phase ?? "none";
  store.close();
  return phase;
}
