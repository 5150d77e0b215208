import { anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { saveOrganisation } from "../organisation/store.ts";
import { aDatabase, testTime } from "../testing/sqlite.ts";
import { findLedger, saveLedger } from "./ledger-store.ts";
import {
  changeMembership,
  findMembership,
  listMemberships,
  type StoredMembership,
  saveMembership,
} from "./membership-store.ts";
import { listPublications, savePublication } from "./publication-store.ts";
import { findRound, listRounds, saveRound } from "./round-store.ts";

const other = { organisationId: anId(800), clientIds: null };

function twoOrganisations() {
  const node = aDatabase();
  node.write(saveOrganisation({ id: anId(800), name: "Ander", fictional: false }));
  const membership: StoredMembership = {
    organisationId: node.organisation.id,
    hubAddress: "https://hub.voorbeeld.example",
    hubName: "Hub",
    hubKey: "sleutel",
    status: "found",
    applicationId: null,
    memberId: null,
    roster: null,
    waitingUpdates: [],
    trusted: [],
    allowedPlans: [],
    floors: null,
    since: testTime.toISOString(),
  };
  return { ...node, membership };
}

const round = {
  roundId: anId(1),
  planId: "beeld",
  planVersion: 1,
  periodFrom: "2026-01-01",
  periodUntil: "2026-06-30",
  isRehearsal: false,
  phase: "key-said",
  reason: null,
  state: { geheim: "zaad van de ronde" },
  heard: 1,
  outbox: ["een.getekend.bericht"],
  updatedAt: testTime.toISOString(),
};

const publication = {
  ...{ roundId: anId(1), planId: "beeld", planVersion: 1, isRehearsal: false },
  ...{ periodFrom: "2026-01-01", periodUntil: "2026-06-30" },
  publishedAt: testTime.toISOString(),
  body: { tables: [] },
};

test("a membership is kept and changed, and stays out of reach of another organisation", () => {
  const { db, scope, write, membership } = twoOrganisations();
  write(saveMembership(membership));
  write(changeMembership(scope, { status: "applied", allowedPlans: ["hash"] }));
  expect(findMembership(db, scope)).toMatchObject({ status: "applied", allowedPlans: ["hash"] });
  expect(findMembership(db, other)).toBeUndefined();
  expect(() => write(changeMembership(other, { status: "left" }))).toThrow("NotFound");
  expect(listMemberships(db)).toHaveLength(1);
});

test("joining anew takes the place of what was there", () => {
  const { db, scope, write, membership } = twoOrganisations();
  write(saveMembership({ ...membership, status: "left", allowedPlans: ["hash"] }));
  write(saveMembership(membership));
  expect(findMembership(db, scope)).toEqual(membership);
});

test("the ledger is kept whole for each organisation", () => {
  const { db, scope, write } = twoOrganisations();
  expect(findLedger(db, scope)).toBeUndefined();
  write(saveLedger(scope, { entries: [1] }, testTime));
  write(saveLedger(scope, { entries: [1, 2] }, testTime));
  expect(findLedger(db, scope)).toEqual({ entries: [1, 2] });
  expect(findLedger(db, other)).toBeUndefined();
});

test("a round is kept where it stands; secrets it held before are gone from the file", () => {
  const { db, scope, write } = twoOrganisations();
  write(saveRound(scope, round));
  write(saveRound(scope, { ...round, phase: "dead", state: null, outbox: [] }));
  expect(findRound(db, scope, anId(1))).toMatchObject({ phase: "dead", state: null });
  expect(listRounds(db, scope)).toHaveLength(1);
  expect(findRound(db, other, anId(1))).toBeUndefined();
  expect(db.sqlite.serialize().includes("zaad van de ronde")).toBe(false);
});

test("a publication stays as it first came", () => {
  const { db, scope, write } = twoOrganisations();
  write(savePublication(scope, publication));
  write(savePublication(scope, { ...publication, body: { tables: ["anders"] } }));
  expect(listPublications(db, scope)).toEqual([publication]);
  expect(listPublications(db, other)).toEqual([]);
});
