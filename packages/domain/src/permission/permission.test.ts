import { expect, expectTypeOf, test } from "vitest";
import { recordKinds } from "../record/records.ts";
import {
  mayAct,
  mayDo,
  type Permission,
  permissions,
  readPermission,
  rolesThatMay,
  seesOwnClientsOnly,
  worksInTeams,
  writePermission,
} from "./permission.ts";
import permissionTable from "./permissions.json" with { type: "json" };
import { Role } from "./role.ts";

const ownClientsOnly = Role.options.filter(seesOwnClientsOnly);

/** All that shows or changes what is known about a client. */
const dossier = permissions.filter(
  (permission) =>
    /^(process|dossier|signal|overview|reflection|export|import)\./.test(permission) ||
    permission.endsWith(".write"),
);

test.each(permissions)("%s is given to somebody, once, with a source", (permission) => {
  const { roles, source } = permissionTable[permission];
  expect(roles.length).toBeGreaterThan(0);
  expect(new Set(roles).size).toBe(roles.length);
  expect(source).toMatch(/\S{2,}/);
});

test.each(permissions)("%s is given to roles that exist, and to no other role", (permission) => {
  const may = Role.options.filter((role) => mayDo(role, permission));
  expect(rolesThatMay(permission).toSorted()).toEqual(may.toSorted());
});

test.each(recordKinds)("reading and writing a %s each take a permission of the table", (kind) => {
  expect(permissions).toContain(readPermission(kind));
  expect(permissions).toContain(writePermission(kind));
});

test.each(recordKinds)("whoever may write a %s may also read it", (kind) => {
  const blind = rolesThatMay(writePermission(kind)).filter(
    (role) => !mayDo(role, readPermission(kind)),
  );
  expect(blind).toEqual([]);
});

test("the table has a row for every permission and no other row", () => {
  expectTypeOf<keyof typeof permissionTable>().toEqualTypeOf<Permission>();
  expect(permissions).toEqual(Object.keys(permissionTable));
});

test("every write permission belongs to a kind of record", () => {
  const known = new Set<Permission>(recordKinds.map(writePermission));
  const loose = permissions.filter((name) => name.endsWith(".write") && !known.has(name));
  expect(loose).toEqual([]);
});

test.each(["beheerder", "privacy-officer"] as const)("the %s has no way into a dossier", (role) => {
  expect(dossier.length).toBeGreaterThan(20);
  expect(dossier.filter((permission) => mayDo(role, permission))).toEqual([]);
});

test("the process director sees the process and not the dossier", () => {
  expect(mayDo("procesregisseur", "process.read")).toBe(true);
  expect(mayDo("procesregisseur", "dossier.read")).toBe(false);
});

test.each(ownClientsOnly)(
  "a %s, who sees own clients only, never exports, imports or writes",
  (role) => {
    const taken = permissions.filter((permission) => mayDo(role, permission));
    expect(taken.filter((name) => /^(export|import|overview)\.|\.write$/.test(name))).toEqual([]);
  },
);

test("who sees own clients only are the client, who speaks for them, and the guest", () => {
  expect(ownClientsOnly.toSorted()).toEqual(["client", "externe-deskundige", "vertegenwoordiger"]);
});

test("the client and who speaks for them may tell something, and nobody else in their name", () => {
  expect(rolesThatMay("voice.give").toSorted()).toEqual(["client", "vertegenwoordiger"]);
});

test("every role may do something", () => {
  const idle = Role.options.filter((role) => !permissions.some((name) => mayDo(role, name)));
  expect(idle).toEqual([]);
});

test("only the privacy officer reads who saw what", () => {
  expect(rolesThatMay("audit.read")).toEqual(["privacy-officer"]);
});

test("who stands beside people works in teams, who watches over law or process does not", () => {
  const inTeams = ["begeleider", "gedragswetenschapper", "zorgmanager"];
  expect(Role.options.filter(worksInTeams).toSorted()).toEqual(inTeams);
});

test("an import takes who sees every client; all else a role may, it may within a team", () => {
  const whole = { userId: "u", organisationId: "o", clientIds: null, teamIds: null };
  for (const role of Role.options) {
    const lost = permissions.filter(
      (permission) =>
        mayAct({ ...whole, role }, permission) &&
        !mayAct({ ...whole, role, teamIds: ["t"] }, permission),
    );
    expect([role, lost]).toEqual([role, mayDo(role, "import.run") ? ["import.run"] : []]);
    expect(permissions.filter((each) => mayAct({ ...whole, role }, each))).toEqual(
      permissions.filter((each) => mayDo(role, each)),
    );
  }
});
