import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ok } from "@nabij/domain";
import {
  applyToJoin,
  approve,
  fingerprintOf,
  type HubWire,
  newIdentity,
  shippedPlans,
} from "@nabij/federation";
import type { FastifyInstance, InjectOptions } from "fastify";
import { afterAll } from "vitest";
import { type MadeUpMember, madeUpMembers } from "./demo/made-up-members.ts";
import { type DemoParticipant, demoParticipant } from "./demo/participant.ts";
import { allDone, type Hub, momentOf } from "./hub.ts";
import { createLog } from "./log.ts";
import { contentOf, issueRoster } from "./roster/issue-roster.ts";
import { preparedChanges } from "./roster/prepared-changes.ts";
import { closedPeriods } from "./rounds/closed-periods.ts";
import { openNewRound } from "./rounds/open-new-round.ts";
import { releaseRound } from "./rounds/release-round.ts";
import { createServer } from "./server.ts";
import { changeApplication, listApplications } from "./store/applications.ts";
import { type Approver, addApprover, keepSession } from "./store/approvers.ts";
import { openStore } from "./store/connect.ts";
import { listRounds } from "./store/rounds.ts";

/** A hub on a folder of its own, with its server, and what it wrote in its log. */
export type TestHub = {
  readonly hub: Hub;
  readonly app: FastifyInstance;
  readonly wire: HubWire;
  readonly dir: string;
  readonly logged: () => string;
  readonly close: () => Promise<void>;
};

const folders: string[] = [];
afterAll(() => {
  for (const dir of folders.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** A folder that is gone after the tests of a file. */
export function aFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), "nabij-hub-"));
  folders.push(dir);
  return dir;
}

/** Opens a hub on a folder; opening the same folder again is a restart. */
export async function aHub(dir = aFolder(), change: Partial<Hub> = {}): Promise<TestHub> {
  const lines: string[] = [];
  const log = createLog("info", { write: (line: string) => void lines.push(line) });
  const hub: Hub = {
    store: openStore(dir),
    identity: newIdentity(new Uint8Array(32).fill(9)),
    name: "Proefhub",
    plans: shippedPlans,
    release: releaseRound,
    isOpen: true,
    isDemo: false,
    log,
    now: () => new Date(),
    newId: randomUUID,
    ...change,
  };
  const app = await createServer(hub, { requestsPerMinute: 100_000, tendEveryMs: 3_600_000 });
  const close = async () => {
    await app.close();
    await allDone(hub);
    hub.store.close();
  };
  return { hub, app, wire: wireTo(app), dir, logged: () => lines.join(""), close };
}

/** Two people of the hub, who cannot sign in with a password. */
export function twoApprovers({ hub }: TestHub): readonly [Approver, Approver] {
  const [first, second] = ["Noor", "Teun"].map((name) => {
    const person = { id: randomUUID(), name, email: `${name.toLowerCase()}@hub.example` };
    addApprover(hub.store, { ...person, password: "none" }, momentOf(hub));
    return person;
  });
  if (first === undefined || second === undefined) throw new Error("two were made");
  return [first, second];
}

/** Cookie of somebody who is signed in. */
export function cookieOf({ hub }: TestHub, { id }: Approver): string {
  const token = randomBytes(16).toString("base64url");
  const tokenHash = createHash("sha256").update(token).digest("base64url");
  const session = { tokenHash, approverId: id, expiresAt: "2999-01-01T00:00:00.000Z" };
  keepSession(hub.store, session, momentOf(hub));
  return `nabij-hub=${token}`;
}

/** Made-up organisations that are on the list, and that take turns when they are told to. */
export async function withMembers(test: TestHub, count: number) {
  const { hub, wire, dir } = test;
  const approvers = twoApprovers(test);
  const members = madeUpMembers(dir).slice(0, count);
  await applyWith(test, members);
  for (const { application } of listApplications(hub.store)) {
    const typed = fingerprintOf(application.details.identityKey);
    let decided = application;
    for (const { id, name } of approvers) {
      const next = approve(decided, { id, name }, typed, momentOf(hub));
      if (next.ok) decided = next.value;
    }
    changeApplication(hub.store, decided);
  }
  for (const by of approvers) await issueRoster(hub, by, contentOf(await preparedChanges(hub)));
  const place = { hubKey: hub.identity.publicKey, dataDir: dir };
  const participants = members.map((member) => demoParticipant(member, wire, place));
  return { approvers, members, participants };
}

/** Sends applications of made-up organisations. */
export async function applyWith({ hub, wire }: TestHub, members: readonly MadeUpMember[]) {
  for (const { identity, details } of members) {
    const signed = await applyToJoin(identity, { ...details, at: momentOf(hub) });
    await wire.post("/federation/applications", signed, "text/plain");
  }
}

/** Opens a round on the smallest plan over its last closed period; gives its id. */
export async function aRound(hub: Hub, isRehearsal: boolean, planId = "kwartaal"): Promise<string> {
  const plan = hub.plans.find(({ id }) => id === planId);
  const from = closedPeriods(plan?.period ?? "kwartaal", hub.now())[0]?.from ?? "";
  const what = { planId, planVersion: plan?.version ?? 0, from, hours: 1, openedBy: "test" };
  const opened = await openNewRound(hub, { ...what, isRehearsal });
  if (!opened.ok) throw new Error(opened.error.type);
  return opened.value;
}

/** Lets everyone take turns until a phase is there, or no round runs any more. */
export async function playUntil(
  hub: Hub,
  participants: readonly DemoParticipant[],
  phase?: string,
): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    const [round] = listRounds(hub.store, true);
    if (round === undefined || round.phase === phase) return;
    for (const each of participants) await each.takeTurn();
  }
  throw new Error("the round does not come to its end");
}

/** All bytes of the database of a hub, with its write-ahead log, as text. */
export function dumpOf(dir: string): string {
  return readdirSync(dir)
    .filter((name) => name.startsWith("hub.sqlite"))
    .map((name) => readFileSync(join(dir, name), "latin1"))
    .join("");
}

function wireTo(app: FastifyInstance): HubWire {
  const answer = async (options: InjectOptions) => {
    const { statusCode, payload } = await app.inject(options);
    return ok({ status: statusCode, text: payload });
  };
  return {
    get: (url, headers = {}) => answer({ method: "GET", url, headers: { ...headers } }),
    post: (url, payload, type = "application/json") =>
      answer({ method: "POST", url, payload, headers: { "content-type": type } }),
  };
}
