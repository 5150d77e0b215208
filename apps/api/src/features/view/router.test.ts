import { listAudit, saveUser } from "@nabij/db";
import type { Role } from "@nabij/domain";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";

/** A node with a person per role, so that a view has a maker. */
function aTeam(...roles: readonly Role[]) {
  const node = aNode();
  for (const role of roles) {
    const login = { accountId: `account ${role}`, passwordHash: "hash", clientIds: null };
    const person = { id: `user ${role}`, name: `De ${role}`, email: `${role}@voorbeeld.example` };
    const { id: organisationId } = node.organisation;
    saveUser(node.db, { ...person, ...login, role, organisationId }, new Date("2026-01-01"));
  }
  return node;
}

const late = {
  page: "trajecten",
  name: "Met een signaal",
  search: "?staat=lopend&aandacht=true&dag=2026-11-01",
  shared: false,
} as const;

test("an own view is there for its maker only, without the day", async () => {
  const { as } = aTeam("zorgmanager", "gedragswetenschapper");
  await as("zorgmanager").view.save(late);
  expect(await as("zorgmanager").view.list()).toMatchObject([
    { name: "Met een signaal", search: "?staat=lopend&aandacht=true", ownerName: "De zorgmanager" },
  ]);
  expect(await as("gedragswetenschapper").view.list()).toEqual([]);
});

test("a shared view is there for everyone who may read its page", async () => {
  const { as } = aTeam("zorgmanager");
  await as("zorgmanager").view.save({
    ...late,
    page: "beperkingen",
    search: "?laat=true",
    shared: true,
  });
  expect(await as("wzd-functionaris").view.list()).toHaveLength(1);
  expect(await as("procesregisseur").view.list()).toEqual([]);
});

test("the maker changes the name, the filters and the readers of a view", async () => {
  const { as } = aTeam("zorgmanager");
  const manager = as("zorgmanager");
  const { id } = await manager.view.save(late);
  await manager.view.change({ id, changes: { name: "Van de Wlz", search: "?wet=wlz&zoek=sam" } });
  await manager.view.change({ id, changes: { shared: true } });
  expect(await as("begeleider").view.list()).toMatchObject([
    { name: "Van de Wlz", search: "?wet=wlz", shared: true },
  ]);
});

test("nobody changes or removes the view of somebody else, or learns that it exists", async () => {
  const { as } = aTeam("zorgmanager");
  const { id } = await as("zorgmanager").view.save(late);
  const other = as("gedragswetenschapper");
  expect(await refusalOf(other.view.remove({ id }))).toBe("NotFound");
  await as("zorgmanager").view.change({ id, changes: { shared: true } });
  expect(await refusalOf(other.view.change({ id, changes: { name: "x" } }))).toBe("NotYourView");
  expect(await refusalOf(other.view.remove({ id }))).toBe("NotYourView");
});

test("an administrator removes a shared view and no other", async () => {
  const { as } = aTeam("zorgmanager");
  const own = await as("zorgmanager").view.save(late);
  const shared = await as("zorgmanager").view.save({ ...late, name: "Samen", shared: true });
  const administrator = as("beheerder");
  expect((await administrator.view.list()).map(({ name }) => name)).toEqual(["Samen"]);
  await administrator.view.remove({ id: shared.id });
  expect(await refusalOf(administrator.view.remove({ id: own.id }))).toBe("NotFound");
  expect(await as("zorgmanager").view.list()).toHaveLength(1);
});

test("a name is used once, and a page one may not read has no views", async () => {
  const { as } = aTeam("zorgmanager", "procesregisseur");
  const manager = as("zorgmanager");
  await manager.view.save(late);
  expect(await refusalOf(manager.view.save({ ...late, name: "met een SIGNAAL" }))).toBe(
    "ViewNameTaken",
  );
  const restrictions = { ...late, page: "beperkingen" } as const;
  expect(await refusalOf(as("procesregisseur").view.save(restrictions))).toBe("NotYourView");
});

test("taking a page along is on record", async () => {
  const { db, organisation, as } = aTeam("zorgmanager");
  await as("zorgmanager").view.takeAlong({ page: "regie" });
  const [line] = listAudit(db, organisation.id).rows;
  expect(line).toMatchObject({ action: "view.takeAlong", subjectId: "regie" });
  expect(await refusalOf(as("begeleider").view.takeAlong({ page: "regie" }))).toBe("MayNot");
});
