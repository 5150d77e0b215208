import {
  findLedger,
  findRound,
  listAudit,
  listPublications,
  listRounds,
  saveLedger,
  saveOrganisation,
  saveRecord,
} from "@nabij/db";
import { aFolder } from "@nabij/db/testing";
import { anId, aRecord } from "@nabij/domain/testing";
import {
  emptyLedger,
  type Ledger,
  newIdentity,
  shippedPlans,
  stopRound,
  wordsOf,
} from "@nabij/federation";
import { expect, test } from "vitest";
import { aNode } from "../../testing.ts";
import { contactOf } from "../membership/contact.ts";
import { agreeInDemo } from "../membership/demo-member.ts";
import type { FederationAdmin } from "../membership/federation-admin.ts";
import { confirmHub, findHub } from "../membership/join.ts";
import { leaveFederation } from "../membership/leave.ts";
import { ownNumbers } from "../numbers/own-numbers.ts";
import { turnOfAll } from "./keep-federated.ts";
import { publishTestRound } from "./testing-publication.ts";
import { aRoundHub, issueRoster, openTestRound, type RoundHub, take } from "./testing-round-hub.ts";

const plan = shippedPlans.find(({ id }) => id === "kwartaal") ?? shippedPlans[0];
if (plan === undefined) throw new Error("no plan is shipped");
const period = { from: "2026-07-01", until: "2026-09-30" };

/** Five organisations on one node; the one with index i has i + 3 clients who began in the quarter. */
async function aFederation() {
  const node = aNode("2026-11-01", aFolder());
  const now = () => node.clock.at;
  const hub = await aRoundHub(now);
  const dataDir = aFolder();
  const organisations = [node.organisation.id, ...[701, 702, 703, 704].map(anId)];
  const admins = organisations.map((organisationId, index): FederationAdmin => {
    const actor = { userId: "u", role: "beheerder", organisationId } as const;
    if (index > 0)
      node.store(saveOrganisation({ id: organisationId, name: `Zorg ${index}`, fictional: true }));
    return { db: node.db, dataDir, scope: { organisationId, clientIds: null }, actor, now };
  });
  for (const [index, { scope }] of admins.entries()) node.store(...clientsOf(scope, index));
  for (const [index, admin] of admins.entries()) await join(admin, hub, index);
  await issueRoster(hub);
  const turn = (times = 1) => turns({ db: node.db, dataDir, now, afterTurn: agreeInDemo }, times);
  return { ...node, hub, admins, dataDir, turn, first: admins[0] as FederationAdmin };
}

function clientsOf(scope: FederationAdmin["scope"], index: number) {
  return Array.from({ length: index + 3 }, (_, number) => {
    const [clientId, id] = [
      anId(10_000 * (index + 1) + number),
      anId(10_500 * (index + 1) + number),
    ];
    const birth = { birthDate: "1990-01-01", legalWorlds: ["wlz"] };
    const trajectory = {
      number: `T${number}`,
      clientId,
      startDate: "2026-08-01",
      type: "tijdelijk",
    };
    return [
      saveRecord(
        scope,
        "client",
        aRecord("client", { pseudonym: `C${number}`, ...birth }, clientId),
      ),
      saveRecord(scope, "trajectory", aRecord("trajectory", trajectory, id)),
    ];
  }).flat();
}

async function join(admin: FederationAdmin, { address, fingerprint }: RoundHub, index: number) {
  await findHub(admin, address);
  const details = { agb: null, legalGroup: `Groep ${index}`, contactEmail: "v@voorbeeld.example" };
  const done = await confirmHub(admin, fingerprint, { kvk: `1234567${index}`, ...details });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

async function turns(node: Parameters<typeof turnOfAll>[0], times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await turnOfAll(node);
}

const asked = { plan, period, isRehearsal: false };
const ledgerIn = ({ db, scope }: FederationAdmin) => findLedger(db, scope) as Ledger;

test("five organisations answer a round over HTTP and read what came of it", async () => {
  const { hub, admins, turn, as, db, organisation } = await aFederation();
  await turn(2);
  const { roundId } = await openTestRound(hub, asked);
  await turn(6);
  expect(hub.refused).toEqual([]);
  expect(await publishTestRound(hub)).toBe(true);
  await turn(2);
  for (const admin of admins) {
    expect(findRound(db, admin.scope, roundId)).toMatchObject({ phase: "published", outbox: [] });
    expect(ledgerIn(admin).entries).toMatchObject([{ roundId, status: "published" }]);
    expect(listPublications(db, admin.scope)).toHaveLength(1);
    expect(contactOf(db, admin.scope)?.fault).toBeNull();
  }
  const manager = as("zorgmanager").federation;
  const { publications, takesPart } = await manager.publications();
  expect([takesPart, publications.map((each) => each.roundId)]).toEqual([true, [roundId]]);
  const compared = await manager.comparison({ roundId });
  expect(compared).toMatchObject({ tookPart: true, changedSince: false, organisations: 5 });
  const began = compared.figures.find(({ indicator }) => indicator === "instroom");
  expect(began?.cells[0]?.at(-1)).toMatchObject({
    own: { clients: 3 },
    group: { mark: "shown" },
  });
  const actions = listAudit(db, organisation.id).rows.map(({ action }) => action);
  for (const action of ["admitted", "contribute", "send", "delivered", "receive"])
    expect(actions).toContain(`federation.${action}`);
});

test("attack 1: nothing that left the node holds an own number, masked words apart", async () => {
  const { hub, first, turn, db, organisation } = await aFederation();
  await turn(2);
  const { roundId } = await openTestRound(hub, asked);
  await turn(6);
  const own = await ownNumbers(db, first.scope, plan, period);
  const plain = Object.values(wordsOf(own)).map((words) =>
    Buffer.from(words.buffer).toString("base64url"),
  );
  const sent = hub.seen.map(({ body }) => body).filter((body) => body.split(".").length === 3);
  const payloads = sent.map((body) =>
    Buffer.from(body.split(".")[1] ?? "", "base64url").toString(),
  );
  expect(payloads.length).toBeGreaterThan(30);
  for (const words of plain) expect(payloads.some((text) => text.includes(words))).toBe(false);
  const kinds = new Set(
    payloads.map((text) => Object.keys(JSON.parse(text).body).toSorted().join()),
  );
  expect([...kinds].toSorted()).toEqual([
    "agb,at,contactEmail,identityKey,invitation,kvk,legalGroup,name,replaces",
    "block,cells,type,words",
    "block,type,words",
    "publicKey,type",
  ]);
  const log = listAudit(db, organisation.id).rows.filter(({ subjectKind }) => subjectKind !== null);
  const about = log.filter(({ action }) => /contribute|send|delivered/.test(action));
  expect(about.every(({ subjectId }) => subjectId === roundId)).toBe(true);
});

test("attack 4: a round that dies leaves no seed, on disk neither", async () => {
  const { hub, first, turn, db } = await aFederation();
  await turn(2);
  const { roundId } = await openTestRound(hub, asked);
  await turn(1);
  const before = JSON.parse(JSON.stringify(findRound(db, first.scope, roundId)?.state));
  expect(before.secrets.self).toMatch(/^[\w-]{43}$/);
  if (hub.round !== null) await take(hub, stopRound(hub.round));
  await turn(1);
  expect(findRound(db, first.scope, roundId)).toMatchObject({
    ...{ phase: "dead", reason: "stopped-by-hub", outbox: [], state: { secrets: null } },
  });
  expect(db.sqlite.serialize().includes(before.secrets.self)).toBe(false);
  expect(ledgerIn(first).entries).toMatchObject([{ status: "dead" }]);
});

test("a node put back from a backup says so, and gives nothing twice once that is confirmed", async () => {
  const { hub, first, turn, as, db, store } = await aFederation();
  await turn(2);
  await openTestRound(hub, asked);
  await turn(6);
  await publishTestRound(hub);
  await turn(1);
  store(saveLedger(first.scope, emptyLedger, first.now()));
  db.sqlite.exec("delete from federation_round");
  await turn(1);
  const { federation } = as("beheerder");
  const { rows, lost } = await federation.ledger();
  expect([rows.length, lost.length]).toEqual([0, 1]);
  const dry = { planId: plan.id, period };
  expect((await federation.dryRun(dry)).declines).toBe("log-behind");
  await federation.confirmLost({ count: 1 });
  expect((await federation.dryRun(dry)).declines).toBe("already-contributed");
  expect(await federation.ledger()).toMatchObject({ lost: [], rows: [{ clients: null }] });
});

test("who takes part waits for an administrator, and so does every round", async () => {
  const { hub, first, dataDir, db, clock } = await aFederation();
  const alone = { db, dataDir, now: () => clock.at };
  await turns(alone, 2);
  const { roundId } = await openTestRound(hub, asked);
  await turns(alone, 3);
  expect(findRound(db, first.scope, roundId)).toBeUndefined();
  expect(hub.seen.some(({ asked: what }) => what === "POST /federation/messages")).toBe(false);
  await agreeInDemo(first);
  await turns(alone, 1);
  expect(findRound(db, first.scope, roundId)?.phase).toBe("key-said");
});

test("a rehearsal gets made-up clients, never real ones", async () => {
  const { hub, first, turn, db } = await aFederation();
  await turn(2);
  const { roundId } = await openTestRound(hub, { ...asked, isRehearsal: true });
  await turn(2);
  const own = await ownNumbers(db, first.scope, plan, period);
  const [entry] = ledgerIn(first).entries;
  expect(entry).toMatchObject({ roundId, isRehearsal: true });
  expect(Math.max(...(entry?.contribution?.clients ?? []))).toBe(40);
  expect(Math.max(...own.clients)).toBe(3);
});

test("a plan that is not on the own list is declined, and says so on the page", async () => {
  const { hub, first, as, turn } = await aFederation();
  await turn(2);
  await openTestRound(hub, { ...asked, plan: { ...plan, version: 9 } });
  await turn(2);
  const [round] = await as("beheerder").federation.rounds();
  expect(round).toMatchObject({ phase: "declined", declined: "plan-unknown", waiting: 0 });
  expect(ledgerIn(first).entries).toEqual([]);
  expect(hub.round?.phase).toBe("dead");
});

test("a hub with another key than the pinned one is not believed", async () => {
  const { hub, first, turn, db } = await aFederation();
  await turn(2);
  const other = newIdentity(new Uint8Array(32).fill(99));
  const { roundId } = await openTestRound({ ...hub, identity: other }, asked);
  const signed = [...hub.said];
  hub.answers.set("GET /federation/rounds", () => [
    {
      ...{ roundId, planId: plan.id, planVersion: plan.version, period, phase: "keys" },
      ...{ openedAt: hub.now().toISOString(), closesAt: hub.now().toISOString() },
    },
  ]);
  hub.answers.set(`GET /federation/rounds/${roundId}/messages`, () => ({ messages: signed }));
  await turn(1);
  expect(contactOf(db, first.scope)?.fault).toBe("hub-contradicts");
  expect(listRounds(db, first.scope)).toEqual([]);
});

test("a hub that rewrites its log, or its list of members, is found out", async () => {
  const { hub, first, turn, db } = await aFederation();
  await turn(3);
  const [line = ""] = hub.log;
  hub.log.push(line);
  await turn(1);
  expect(contactOf(db, first.scope)?.fault).toBe("log-broken");
  hub.log.pop();
  hub.updates.length = 0;
  await turn(1);
  expect(contactOf(db, first.scope)?.fault).toBe("roster-broken");
});

test("a hub that is away costs nothing but time", async () => {
  const { hub, first, turn, db } = await aFederation();
  await turn(2);
  const { roundId } = await openTestRound(hub, asked);
  await turn(1);
  const messages = hub.answers.get("POST /federation/messages");
  hub.answers.delete("GET /federation/rounds");
  hub.answers.delete("GET /federation/roster");
  await turn(2);
  expect(contactOf(db, first.scope)?.fault).toBe("hub-unreadable");
  expect(findRound(db, first.scope, roundId)?.phase).not.toBe("dead");
  expect(messages).toBeDefined();
});

test("an organisation that leaves declines what runs, and then is silent", async () => {
  const { hub, first, turn, db } = await aFederation();
  await turn(2);
  const { roundId } = await openTestRound(hub, asked);
  await turn(1);
  expect(leaveFederation(first, hub.address).ok).toBe(true);
  await turn(1);
  expect(findRound(db, first.scope, roundId)).toMatchObject({ phase: "declined", reason: "left" });
  expect(hub.round).toMatchObject({ phase: "dead", deadBecause: "declined" });
  await turn(1);
  const before = hub.seen.length;
  await turnOfAll({ db, dataDir: "none", now: first.now });
  const mine = hub.seen.slice(before).filter(({ asked: what }) => what.includes("messages"));
  expect(mine).toEqual([]);
});
