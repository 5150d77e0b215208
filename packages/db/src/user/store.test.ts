import { anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { listOrganisations, listTeams, saveOrganisation, saveTeam } from "../organisation/store.ts";
import { aDatabase, testTime } from "../testing/sqlite.ts";
import {
  countUsers,
  findUser,
  listDemoUsers,
  listUsers,
  saveUser,
  saveUserAccess,
} from "./store.ts";
import { session } from "./table.ts";

const sanne = {
  id: anId(1),
  accountId: anId(2),
  name: "Sanne",
  email: "Sanne@Voorbeeld.example",
  organisationId: anId(900),
  role: "begeleider" as const,
  clientIds: [anId(7)],
  passwordHash: "hash",
};

test("a person is stored with the clients they may see and an address in small letters", () => {
  const { db } = aDatabase();
  expect(saveUser(db, sanne, testTime)).toBe(true);
  expect(findUser(db, anId(1))).toEqual({
    id: anId(1),
    name: "Sanne",
    email: "sanne@voorbeeld.example",
    organisationId: anId(900),
    role: "begeleider",
    clientIds: [anId(7)],
    teamIds: null,
    disabled: false,
    validUntil: null,
  });
  expect(countUsers(db)).toBe(1);
});

test("an invitation has a last day, which may be moved and is otherwise kept", () => {
  const { db, scope, write } = aDatabase();
  const access = { role: "begeleider" as const, clientIds: [anId(7)], disabled: false };
  saveUser(db, { ...sanne, validUntil: "2026-12-12" }, testTime);
  write(saveUserAccess(scope, anId(1), access, testTime));
  expect(findUser(db, anId(1))?.validUntil).toBe("2026-12-12");
  expect(listDemoUsers(db, "2026-12-12")).toHaveLength(1);
  expect(listDemoUsers(db, "2026-12-13")).toEqual([]);
  write(saveUserAccess(scope, anId(1), { ...access, validUntil: null }, testTime));
  expect(findUser(db, anId(1))?.validUntil).toBeNull();
});

test("an address that is taken adds nobody", () => {
  const { db } = aDatabase();
  saveUser(db, sanne, testTime);
  const twin = { ...sanne, id: anId(3), accountId: anId(4), email: "SANNE@voorbeeld.example" };
  expect(saveUser(db, twin, testTime)).toBe(false);
  expect(countUsers(db)).toBe(1);
  expect(db.sqlite.prepare("select count(*) from account").pluck().get()).toBe(1);
});

test("a disabled account is signed out everywhere and no longer a demo account", () => {
  const { db, scope, write } = aDatabase();
  saveUser(db, sanne, testTime);
  const signedIn = { id: anId(5), token: "t", userId: anId(1), expiresAt: testTime };
  db.orm
    .insert(session)
    .values({ ...signedIn, createdAt: testTime, updatedAt: testTime })
    .run();
  expect(listDemoUsers(db, "2026-03-01")).toMatchObject([
    { name: "Sanne", organisation: "Zorggroep Voorbeeld" },
  ]);
  const access = { role: "zorgmanager" as const, clientIds: null, disabled: true };
  write(saveUserAccess(scope, anId(1), access, testTime));
  expect(findUser(db, anId(1))).toMatchObject(access);
  expect(db.orm.select().from(session).all()).toEqual([]);
  expect(listDemoUsers(db, "2026-03-01")).toEqual([]);
});

test("users and teams of another organisation are out of reach", () => {
  const { db, scope, write } = aDatabase();
  saveUser(db, sanne, testTime);
  write(saveOrganisation({ id: anId(800), name: "Ander", fictional: false }));
  const other = { organisationId: anId(800), clientIds: null };
  const access = { role: "beheerder" as const, clientIds: null, disabled: false };
  expect(() => write(saveUserAccess(other, anId(1), access, testTime))).toThrow("NotFound");
  expect(listUsers(db, other)).toEqual([]);
  expect(listUsers(db, scope)).toHaveLength(1);
  write(saveTeam(scope, { id: anId(20), name: "Noord" }));
  expect(() => write(saveTeam(other, { id: anId(20), name: "Gekaapt" }))).toThrow("NotFound");
  expect(listTeams(db, scope)).toEqual([{ id: anId(20), name: "Noord" }]);
  expect(listTeams(db, other)).toEqual([]);
  expect(listOrganisations(db).map((each) => each.name)).toEqual(["Ander", "Zorggroep Voorbeeld"]);
});
