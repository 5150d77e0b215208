import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { at } from "../reflection/call-api.ts";
import { freePort, preparedDemo } from "../running-node.ts";
import { type Program, startProgram } from "./program.ts";

/** The numbers of one organisation as it committed them, cell by cell and band by band. */
export type OwnNumbers = { readonly clients: readonly number[]; readonly bands: readonly number[] };

/** How a round stands at one node. */
type NodeStanding = { readonly phase: string; readonly state: unknown };

/** An organisation with a node in a process of its own. */
export type Member = {
  readonly name: string;
  /** Everything its processes ever wrote. */
  readonly written: () => string;
  /** Asks the node as its administrator. */
  readonly ask: (procedure: string, input?: object) => Promise<unknown>;
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly standing: (roundId: string) => NodeStanding | undefined;
  readonly numbersGivenTo: (roundId: string) => OwnNumbers | undefined;
};

const pollSeconds = "1";
const fewest = 6;

/**
 * Starts the node of organisation number `index`: a copy of the demo with a few of its clients left,
 * other ones and another number at each.
 */
export async function startMember(folder: string, index: number): Promise<Member> {
  const name = `Proeforganisatie ${index + 1}`;
  const dataDir = join(folder, `node-${index}`);
  mkdirSync(dataDir);
  cpSync(process.env[preparedDemo] ?? "", dataDir, { recursive: true });
  const file = join(dataDir, "nabij.sqlite");
  leaveFew(file, name, index);
  const port = await freePort();
  const settings = {
    ...{ NABIJ_DATA_DIR: dataDir, PORT: String(port), NABIJ_LOG_LEVEL: "info" },
    NABIJ_HUB_POLL_SECONDS: pollSeconds,
  };
  const programs: Program[] = [await startProgram("api", settings)];
  const now = () => programs.at(-1);
  const address = `http://127.0.0.1:${port}`;
  const cookie = await signIn(address);
  return {
    name,
    written: () => programs.map(({ written }) => written()).join("\n"),
    ask: (procedure, input) => ask(address, cookie, procedure, input),
    kill: async () => now()?.kill(),
    start: async () => void programs.push(await startProgram("api", settings)),
    standing: (roundId) => standingIn(file, roundId),
    numbersGivenTo: (roundId) => numbersIn(file, roundId),
  };
}

function leaveFew(file: string, name: string, index: number): void {
  const db = new DatabaseSync(file);
  const ids = db.prepare("SELECT id FROM client ORDER BY id").all();
  const remove = db.prepare(
    "UPDATE client SET removed_at = '2026-01-01T00:00:00.000Z' WHERE id = ?",
  );
  const removeCare = db.prepare(
    "UPDATE trajectory SET removed_at = '2026-01-01T00:00:00.000Z' WHERE client_id = ?",
  );
  db.exec("BEGIN");
  for (const [place, { id = null }] of ids.entries()) {
    if ((place + index * 5) % 80 < fewest + index) continue;
    remove.run(id);
    removeCare.run(id);
  }
  db.prepare("UPDATE organisation SET name = ?").run(name);
  db.exec("COMMIT");
  db.close();
}

async function signIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address },
    body: JSON.stringify({ email: "beheerder@dekade.example", password: "samen-nabij-2026" }),
  });
  if (!answer.ok) throw new Error(`the sign-in was refused with ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
}

async function ask(address: string, cookie: string, procedure: string, input: object = {}) {
  const answer = await fetch(`${address}/api/trpc/federation.${procedure}`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ json: input }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${procedure}: ${answer.status} ${text}`);
  return at(JSON.parse(text), "result", "data", "json");
}

function standingIn(file: string, roundId: string): NodeStanding | undefined {
  const row = reading(file, (db) =>
    db.prepare("SELECT phase, state FROM federation_round WHERE round_id = ?").get(roundId),
  );
  if (row === undefined) return undefined;
  return { phase: String(row.phase), state: JSON.parse(String(row.state)) };
}

function numbersIn(file: string, roundId: string): OwnNumbers | undefined {
  const row = reading(file, (db) => db.prepare("SELECT body FROM federation_ledger").get());
  const entries = at(JSON.parse(String(row?.body ?? "{}")), "entries");
  const found = Array.isArray(entries)
    ? entries.find((entry: unknown) => at(entry, "roundId") === roundId)
    : undefined;
  const contribution = at(found, "contribution");
  return contribution === undefined ? undefined : (contribution as OwnNumbers);
}

function reading<T>(file: string, read: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return read(db);
  } finally {
    db.close();
  }
}
