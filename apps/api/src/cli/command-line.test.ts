import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase, schemaVersion } from "@nabij/db";
import { afterAll, expect, test } from "vitest";
import { databaseFile } from "./open-node.ts";

const entry = fileURLToPath(new URL("../main.ts", import.meta.url));
const fixtures = fileURLToPath(
  new URL("../../../../packages/interop/fixtures/ecd-export/", import.meta.url),
);
const root = mkdtempSync(join(tmpdir(), "nabij-cli-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

function nabij(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [entry, ...args], { env: { ...process.env, ...env } });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      // A node that runs is all we wanted to see.
      if (out.includes("Ctrl+C") && !child.killed) child.kill("SIGTERM");
    });
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.once("close", (code) => done({ code, out, err }));
  });
}

function folder(name: string): string {
  return join(root, name);
}

test("start on an empty folder loads the fictional organisation, and a second start keeps it", async () => {
  const env = { NABIJ_DATA_DIR: folder("start"), PORT: "0" };
  const first = await nabij(["start"], env);
  expect(first.code).toBe(0);
  expect(first.out).toContain("verzonnen");
  expect(first.out).toContain("gedragswetenschapper@");
  const second = await nabij(["start"], env);
  expect(second.code).toBe(0);
  expect(second.err).not.toContain("geladen");
  expect(second.out).toContain("gedragswetenschapper@");
});

test("a taken port is one sentence and exit 1", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const address = other.address();
  const port = address !== null && typeof address === "object" ? String(address.port) : "";
  const ran = await nabij(["start"], { NABIJ_DATA_DIR: folder("port"), PORT: port });
  other.close();
  expect(ran.code).toBe(1);
  expect(ran.err.trim().split("\n")).toHaveLength(1);
  expect(ran.err).toContain(`Poort ${port} is al in gebruik`);
});

test("a folder that cannot be written is one sentence and exit 1", async () => {
  const file = folder("a-file");
  writeFileSync(file, "");
  const ran = await nabij(["start"], { NABIJ_DATA_DIR: join(file, "data"), PORT: "0" });
  expect(ran.code).toBe(1);
  expect(ran.err.trim().split("\n")).toHaveLength(1);
  expect(ran.err).toContain("kan Nabij niet schrijven");
});

test("data of a newer version is left alone: one sentence and exit 1", async () => {
  const dataDir = folder("newer");
  const db = openDatabase({ file: databaseFile(dataDir) });
  db.sqlite.pragma(`user_version = ${schemaVersion(db) + 1}`);
  db.close();
  const ran = await nabij(["start"], { NABIJ_DATA_DIR: dataDir, PORT: "0" });
  expect(ran.code).toBe(1);
  expect(ran.err.trim().split("\n")).toHaveLength(1);
  expect(ran.err).toContain("nieuwere versie");
});

test("a setting that is no number is named, exit 1", async () => {
  const ran = await nabij(["signals"], { PORT: "veel" });
  expect([ran.code, ran.err.trim()]).toEqual([1, "De instelling PORT heeft geen geldige waarde."]);
});

test("an unknown command, option or date is wrong use, exit 2", async () => {
  const env = { NABIJ_DATA_DIR: folder("wrong") };
  const codes = await Promise.all(
    [["wandel"], ["signals", "--oops"], ["signals", "--at", "2026-02-30"], ["import"]].map(
      async (args) => (await nabij(args, env)).code,
    ),
  );
  expect(codes).toEqual([2, 2, 2, 2]);
});

test("every command explains itself", async () => {
  const ran = await nabij(["signals", "--help"]);
  expect(ran.code).toBe(0);
  expect(ran.out).toContain("nabij signals [--at DATE]");
});

test("an import that is refused or only tried leaves nothing behind", async () => {
  const env = { NABIJ_DATA_DIR: folder("nothing") };
  const file = `${fixtures}clienten.csv`;
  const refused = await nabij(["import", file, "--json"], env);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.out)).toMatchObject({ stored: { clienten: 0 } });
  const tried = await nabij(["import", file, "--dry-run", "--accept-valid", "--json"], env);
  expect(tried.code).toBe(0);
  expect(JSON.parse(tried.out)).toMatchObject({
    stored: { clienten: 0 },
    valid: { clienten: 180 },
  });
  const signals = await nabij(["signals"], env);
  expect([signals.code, signals.err]).toEqual([1, expect.stringContaining("nog geen gegevens")]);
});

test("an import into a fresh folder needs no server, and its signals can be asked for", async () => {
  const env = { NABIJ_DATA_DIR: folder("fresh") };
  const files = ["clienten", "trajecten"].map((name) => `${fixtures}${name}.csv`);
  const imported = await nabij(["import", ...files, "--accept-valid", "--json"], env);
  expect(imported.code).toBe(0);
  expect(JSON.parse(imported.out)).toMatchObject({ stored: { clienten: 180, trajecten: 184 } });
  const signals = await nabij(
    ["signals", "--at", "2026-11-01", "--client", "C0002", "--json"],
    env,
  );
  const { active, signals: rows } = JSON.parse(signals.out) as {
    active: number;
    signals: { client: string; trajectory: string }[];
  };
  expect(active).toBe(143);
  expect(new Set(rows.map(({ client }) => client))).toEqual(new Set(["C0002"]));
  const log = await nabij(["audit", "verify", "--json"], env);
  expect(JSON.parse(log.out)).toMatchObject([{ ok: true }]);
});

test("someone who is added can be listed and blocked, and an address is used once", async () => {
  const env = { NABIJ_DATA_DIR: folder("users") };
  const person = ["--email", "noor@zorg.example", "--name", "Noor", "--role", "zorgmanager"];
  expect((await nabij(["user", "add", ...person], env)).code).toBe(0);
  expect((await nabij(["user", "add", ...person], env)).code).toBe(1);
  expect((await nabij(["user", "disable", "--email", "noor@zorg.example"], env)).code).toBe(0);
  const { out } = await nabij(["user", "list", "--json"], env);
  expect(JSON.parse(out)).toMatchObject([{ email: "noor@zorg.example", disabled: true }]);
});

test("a guest is invited for named clients until a last day, a colleague for a team", async () => {
  const env = { NABIJ_DATA_DIR: folder("guests") };
  expect((await nabij(["demo", "load"], env)).code).toBe(0);
  const house = ["--organisation", "Stichting De Kade"];
  const person = ["--email", "kim@elders.example", "--name", "Kim", "--role", "externe-deskundige"];
  const add = (...more: string[]) => nabij(["user", "add", ...house, ...person, ...more], env);
  expect((await add()).code).toBe(2);
  expect((await add("--client", "bestaat-niet")).code).toBe(1);
  expect((await add("--client", "C001", "--until", "2026-02-30")).code).toBe(1);
  expect((await add("--client", "C001", "--until", "2026-12-12")).code).toBe(0);
  const bo = ["--email", "bo@kade.example", "--name", "Bo", "--role", "begeleider"];
  const team = ["--team", "duinroos"];
  expect((await nabij(["user", "add", ...house, ...bo, ...team], env)).code).toBe(0);
  const { out } = await nabij(["user", "list", "--json", ...house], env);
  const of = (name: string) =>
    (JSON.parse(out) as { email: string }[]).find(({ email }) => email.startsWith(name));
  expect(of("kim@")).toMatchObject({ validUntil: "2026-12-12", clientIds: [expect.any(String)] });
  expect(of("bo@")).toMatchObject({ clientIds: null, teams: ["Duinroos"] });
});

test("an answer that nobody reads on is no failure", async () => {
  const env = { ...process.env, NABIJ_DATA_DIR: folder("start") };
  const child = spawn(process.execPath, [entry, "signals", "--json"], { env });
  child.stdout.destroy();
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  const code = await new Promise((done) => child.once("close", done));
  expect([code, err]).toEqual([0, ""]);
});

test("the minimum data set goes to stdout without a number or a day, its warning to stderr", async () => {
  const env = { NABIJ_DATA_DIR: folder("start") };
  const ran = await nabij(["export", "mds", "--at", "2026-11-01"], env);
  expect(ran.code).toBe(0);
  expect(ran.err).toContain("binnen de organisatie");
  const [header = "", ...rows] = ran.out.trim().split(/\r?\n/);
  expect(header.startsWith("startmaand;eindmaand;duur_maanden")).toBe(true);
  expect(rows.length).toBeGreaterThan(50);
  expect(ran.out).not.toMatch(/\d{4}-\d{2}-\d{2}|\b[CT]\d{3}/);
  expect((await nabij(["export", "alles"], env)).code).toBe(2);
});
