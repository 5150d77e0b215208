import { accessToClients } from "@nabij/db";
import { aDatabase } from "@nabij/db/testing";
import { addDays, Role, seesOwnClientsOnly } from "@nabij/domain";
import { expect, test } from "vitest";
import { demoOrganisation } from "./demo-organisation.ts";
import { loadDemo } from "./load-demo.ts";
import { rijnmond } from "./rijnmond/rijnmond.ts";

const today = "2026-11-22";
const demos = [demoOrganisation({ today, seed: 2026 }), rijnmond({ today })];

test.each(demos)("everyone of the product has an account in $organisation.name", ({ users }) => {
  expect(users.map(({ role }) => role).toSorted()).toEqual(Role.options.toSorted());
  for (const { role, clientIds } of users) {
    expect([role, clientIds !== null]).toEqual([role, seesOwnClientsOnly(role)]);
  }
});

test.each(demos)("the guest of $organisation.name sees one client, for twenty days", (demo) => {
  const guest = demo.users.find(({ role }) => role === "externe-deskundige");
  expect(guest?.clientIds).toHaveLength(1);
  expect(guest?.validUntil).toBe(addDays(today, 20));
});

test("Sam signs in as Sam, and the representative speaks for Sam and one other", () => {
  const [kade] = demos;
  const sam = kade?.records.find(
    ({ kind, record }) => kind === "client" && record.chosenName === "Sam",
  );
  const of = (role: Role) => kade?.users.find((user) => user.role === role)?.clientIds;
  expect(of("client")).toEqual([sam?.record.id]);
  expect(of("vertegenwoordiger")).toHaveLength(2);
  expect(of("vertegenwoordiger")?.[0]).toBe(sam?.record.id);
});

test("the log of Sam shows who looked in the past weeks, the newest first", () => {
  const { db } = aDatabase();
  const [kade] = demos;
  if (kade === undefined) throw new Error("no demo");
  loadDemo(db, kade, new Date(`${today}T10:00:00.000Z`));
  const clientIds = kade.users.find(({ role }) => role === "client")?.clientIds ?? [];
  const scope = { organisationId: kade.organisation.id, clientIds };
  const period = { from: "2026-01-01", before: "2026-11-22", limit: 100 };
  const days = accessToClients(db, scope, period).map(({ at }) => at.slice(0, 10));
  expect(days.length).toBeGreaterThan(8);
  expect(days).toEqual(days.toSorted().toReversed());
});
