import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { listAudit, saveRecord } from "@nabij/db";
import { aFolder } from "@nabij/db/testing";
import { aClient, anId } from "@nabij/domain/testing";
import { verifyPassword } from "better-auth/crypto";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";
import { noteBackup } from "../../upkeep/last-backup.ts";

const colleague = {
  name: "Noor de Wit",
  email: "Noor@Zorg.example",
  role: "begeleider",
  validUntil: null,
} as const;

test("somebody new is listed, can sign in with the password shown once, and leaves no e-mail in the log", async () => {
  const { db, organisation, as } = aNode();
  const admin = as("beheerder");
  const { id, password } = await admin.admin.addPerson(colleague);
  expect(await admin.admin.people()).toMatchObject([
    { id, name: "Noor de Wit", email: "noor@zorg.example", clients: null, disabled: false },
  ]);
  const hash = db.sqlite.prepare("select password from account where user_id = ?").pluck().get(id);
  expect(await verifyPassword({ hash: String(hash), password })).toBe(true);
  const [line] = listAudit(db, organisation.id).rows;
  expect(line).toMatchObject({ action: "user.add", subjectKind: "user", subjectId: id });
  expect(JSON.stringify(line).toLowerCase()).not.toContain("noor");
});

test("an address that is taken is refused and nothing is stored", async () => {
  const { as, db, organisation } = aNode();
  const admin = as("beheerder");
  await admin.admin.addPerson(colleague);
  const before = listAudit(db, organisation.id).total;
  const again = admin.admin.addPerson({ ...colleague, email: "noor@zorg.example" });
  expect(await refusalOf(again)).toBe("AlreadyExists");
  expect([(await admin.admin.people()).length, listAudit(db, organisation.id).total]).toEqual([
    1,
    before,
  ]);
});

test("a guest is given clients by number; the list says how many, never which", async () => {
  const { as, scope, store, db } = aNode();
  store(saveRecord(scope, "client", aClient({ pseudonym: "C0007", chosenName: "Sam" })));
  const admin = as("beheerder");
  const guest = { ...colleague, role: "externe-deskundige", validUntil: "2026-12-01" } as const;
  expect(await refusalOf(admin.admin.addPerson(guest))).toBe("ClientsUnnamed");
  const unknown = admin.admin.addPerson({ ...guest, clientNumbers: ["C0007", "C0008"] });
  expect(await refusalOf(unknown)).toBe("UnknownClients");
  const { id } = await admin.admin.addPerson({ ...guest, clientNumbers: ["C0007"] });
  const people = await admin.admin.people();
  expect(people).toMatchObject([{ id, clients: 1, validUntil: "2026-12-01" }]);
  expect(JSON.stringify(people)).not.toMatch(/Sam|C0007/);
  const named = db.sqlite.prepare("select client_ids from user where id = ?").pluck().get(id);
  expect(named).toBe(JSON.stringify([anId(1)]));
});

test("a change keeps the clients that are not typed again, and blocking has its own line", async () => {
  const { as, scope, store, db, organisation } = aNode();
  store(saveRecord(scope, "client", aClient({ pseudonym: "C0007" })));
  const admin = as("beheerder");
  const { id } = await admin.admin.addPerson({ ...colleague, clientNumbers: ["C0007"] });
  await admin.admin.changePerson({ id, role: "zorgmanager", validUntil: "2026-11-30" });
  expect(await admin.admin.people()).toMatchObject([{ clients: 1, role: "zorgmanager" }]);
  const same = { id, role: "zorgmanager", validUntil: null } as const;
  await admin.admin.changePerson({ ...same, clientNumbers: [], disabled: true });
  expect(await admin.admin.people()).toMatchObject([{ clients: null, disabled: true }]);
  await admin.admin.changePerson({ ...same, disabled: false });
  const lines = listAudit(db, organisation.id, { limit: 3 }).rows;
  expect(lines.map(({ action }) => action)).toEqual(["user.enable", "user.disable", "user.change"]);
});

test("a person is given teams that stay until they are changed, and only teams that are there", async () => {
  const { as } = aNode();
  const admin = as("beheerder").admin;
  const { id: teamId } = await admin.saveTeam({ name: "Noord" });
  const { id } = await admin.addPerson({ ...colleague, role: "begeleider", teamIds: [teamId] });
  const change = { id, role: "zorgmanager", validUntil: null } as const;
  await admin.changePerson(change);
  expect(await admin.people()).toMatchObject([{ teamIds: [teamId], clients: null }]);
  await admin.changePerson({ ...change, teamIds: [] });
  expect(await admin.people()).toMatchObject([{ teamIds: [] }]);
  expect(await refusalOf(admin.changePerson({ ...change, teamIds: [anId(77)] }))).toBe("NotFound");
  await admin.changePerson({ ...change, teamIds: null });
  expect(await admin.people()).toMatchObject([{ teamIds: null }]);
});

test("a new password replaces the old one and signs out; of another organisation nobody is found", async () => {
  const { as, db } = aNode();
  const admin = as("beheerder");
  const { id, password } = await admin.admin.addPerson(colleague);
  db.sqlite.exec(`insert into session values ('s', 1, 't', 1, 1, null, null, '${id}')`);
  const next = await admin.admin.resetPassword({ id });
  const hash = String(
    db.sqlite.prepare("select password from account where user_id = ?").pluck().get(id),
  );
  expect(await verifyPassword({ hash, password: next.password })).toBe(true);
  expect(await verifyPassword({ hash, password })).toBe(false);
  expect(db.sqlite.prepare("select count(*) from session").pluck().get()).toBe(0);
  const stranger = as("beheerder", { organisationId: anId(800) });
  expect(await refusalOf(stranger.admin.resetPassword({ id }))).toBe("NotFound");
  const change = { id, role: "beheerder", validUntil: null } as const;
  expect(await refusalOf(stranger.admin.changePerson(change))).toBe("NotFound");
});

test("a team is added and renamed; a second one of the same name is refused", async () => {
  const { as } = aNode();
  const admin = as("beheerder");
  const team = await admin.admin.saveTeam({ name: "Noord" });
  await admin.admin.saveTeam({ name: "Zuid" });
  expect(await refusalOf(admin.admin.saveTeam({ name: "noord" }))).toBe("TeamNameTaken");
  await admin.admin.saveTeam({ ...team, name: "Noordwest" });
  expect((await admin.team.list()).map(({ name }) => name)).toEqual(["Noordwest", "Zuid"]);
});

test("what the administrator wrote about a table is there for who may ask it something", async () => {
  const { as } = aNode();
  expect(await as("casusregisseur").admin.contacts()).toEqual([]);
  const contact = {
    table: "ret",
    name: "Regionaal team",
    reachedBy: "ret@regio.example",
    meetsOn: ["dinsdag"],
    rhythm: null,
  } as const;
  await as("beheerder").admin.saveContacts([{ ...contact, meetsOn: [...contact.meetsOn] }]);
  expect(await as("casusregisseur").admin.contacts()).toEqual([contact]);
});

test("the system says what it holds, and that the log is whole until a line is touched", async () => {
  const folder = aFolder();
  writeFileSync(join(folder, "a.sqlite"), "x".repeat(1200));
  const { as, db } = aNode("2026-11-01", folder);
  const admin = as("beheerder");
  const empty = { folderBytes: 1200, people: 0, teams: 0, lastBackup: null };
  expect(await admin.admin.system()).toMatchObject(empty);
  noteBackup(folder, new Date("2026-10-31T09:00:00Z"));
  expect(await admin.admin.system()).toMatchObject({ lastBackup: "2026-10-31T09:00:00.000Z" });
  expect(await admin.admin.verifyLog()).toMatchObject({ ok: true });
  db.sqlite.exec("update audit set actor_id = 'x' where seq = 1");
  expect(await admin.admin.verifyLog()).toEqual({ ok: false, brokenAt: 1 });
  expect((await aNode("2026-11-01", "/nowhere").as("beheerder").admin.system()).folderBytes).toBe(
    null,
  );
});
