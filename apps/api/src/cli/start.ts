import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  type Database,
  listDemoUsers,
  listOrganisations,
  organisationsToRebuild,
  rebuildSignals,
} from "@nabij/db";
import { dayInAmsterdam } from "@nabij/domain";
import type { FastifyInstance } from "fastify";
import { dropUploads } from "../features/import/uploads.ts";
import { createAuth } from "../features/session/auth.ts";
import { demoPassword } from "../features/session/demo-password.ts";
import { agreeInDemo, takePartInDemo } from "../federation/membership/demo-member.ts";
import type { Rhythm } from "../federation/round/keep-federated.ts";
import { warmFigures } from "../figures/warm-figures.ts";
import { createLog } from "../log.ts";
import { createServer } from "../server.ts";
import { type Command, CommandRefusal, type Shell } from "./command.ts";
import { type DemoHub, startDemoHub } from "./demo-hub.ts";
import { loadDemoWithUsers } from "./load-demo-with-users.ts";
import { holdFolder, openNode } from "./open-node.ts";
import { commandActor } from "./own-organisation.ts";

const options = { demo: { type: "boolean" } } as const;

/**
 * Runs the node with both web apps until it is stopped. With `--demo` a hub and made-up
 * organisations run beside it, and the fictional organisation compares itself with them.
 */
export const startCommand: Command = {
  usage: "start [--demo]",
  does: "start",
  run: async (args, shell) => {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    const isDemo = values.demo === true;
    const release = holdFolder(shell);
    const { env, words } = shell;
    let db: Database | undefined;
    let hub: DemoHub | undefined;
    try {
      db = openNode(shell);
      if (isDemo) refuseRealOrganisations(db, shell);
      dropUploads(env.dataDir);
      keepSignalsUpToDate(db, shell);
      const origin = `http://${env.host}:${env.port}`;
      const auth = createAuth(db, secretOf(env.dataDir), origin, shell.now);
      const { dataDir } = env;
      const log = createLog(env.logLevel);
      const federation = rhythmOf(isDemo, shell);
      const app = await createServer({ db, auth, dataDir, log, now: shell.now, federation });
      const address = await listen(app, shell);
      const stop = stopped();
      if (listOrganisations(db).length === 0) {
        shell.note(words.loadingDemo);
        await loadDemoWithUsers(db, "de-kade", shell.now());
      }
      void warmFigures(db, dayInAmsterdam(shell.now().getTime()));
      shell.print(words.running(address, resolve(dataDir)));
      announceDemo(db, shell);
      if (isDemo) hub = await joinDemoHub(db, shell);
      await stop;
      await app.close();
    } finally {
      await hub?.stop();
      db?.close();
      release();
    }
  },
};

/** How often the hub is called; in the demo nobody should have to wait. */
function rhythmOf(isDemo: boolean, { env: { hubPollMs } }: Shell): Rhythm {
  if (isDemo) return { idleMs: 500, afterTurn: agreeInDemo };
  return hubPollMs === undefined ? {} : { idleMs: hubPollMs };
}

/** What the demo agrees to by itself, nobody may agree to for a real organisation. */
function refuseRealOrganisations(db: Database, { words }: Shell): void {
  if (listOrganisations(db).some(({ fictional }) => !fictional))
    throw new CommandRefusal(words.demoNeedsFiction);
}

/** Starts the hub of the demo and has the first fictional organisation apply there. */
async function joinDemoHub(db: Database, shell: Shell): Promise<DemoHub | undefined> {
  const { env, words, now } = shell;
  const hub = await startDemoHub(shell);
  const [organisation] = listOrganisations(db);
  if (hub === undefined) shell.note(words.hubNotStarted);
  if (hub === undefined || organisation === undefined) return hub;
  const scope = { organisationId: organisation.id, clientIds: null };
  const actor = commandActor(organisation.id);
  const admin = { db, dataDir: env.dataDir, scope, actor, now };
  const joined = await takePartInDemo(admin, hub.address);
  if (joined.ok) shell.print(words.comparing(organisation.name, hub.address));
  else shell.note(words.hubNotStarted);
  return hub;
}

/**
 * After an upgrade with other definitions all signals are kept anew before anyone is served: else
 * the first to write would wait for it.
 */
function keepSignalsUpToDate(db: Database, { note, words, now }: Shell): void {
  const organisations = organisationsToRebuild(db);
  if (organisations.length === 0) return;
  note(words.keepingSignals(organisations.length));
  rebuildSignals(db, organisations, { userId: "command-line", at: now() });
}

function announceDemo(db: Database, { print, words, now }: Shell): void {
  const accounts = listDemoUsers(db, dayInAmsterdam(now().getTime()));
  if (accounts.length > 0) print(words.demoLogins(accounts, demoPassword));
}

/** The key that signs session cookies: made once, kept in the data folder, readable by its owner. */
function secretOf(dataDir: string): string {
  const file = join(resolve(dataDir), "session-secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

async function listen(app: FastifyInstance, { env, words }: Shell): Promise<string> {
  try {
    await app.listen({ host: env.host, port: env.port });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "EADDRINUSE") throw new CommandRefusal(words.portTaken(env.port));
    if (code !== "") throw new CommandRefusal(words.cannotListen(env.host, env.port));
    throw error;
  }
  const address = app.server.address();
  const port = address !== null && typeof address === "object" ? address.port : env.port;
  return `http://${env.host}:${port}`;
}

function stopped(): Promise<void> {
  return new Promise((done) => {
    process.once("SIGINT", () => done());
    process.once("SIGTERM", () => done());
  });
}
