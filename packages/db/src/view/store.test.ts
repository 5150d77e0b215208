import type { SavedView } from "@nabij/domain";
import { anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { saveOrganisation } from "../organisation/store.ts";
import { aDatabase, testTime } from "../testing/sqlite.ts";
import { saveUser } from "../user/store.ts";
import { listViews, removeView, saveView } from "./store.ts";

function someone() {
  const test = aDatabase();
  const person = { name: "Sanne", email: "sanne@voorbeeld.example", role: "zorgmanager" as const };
  const { id: organisationId } = test.organisation;
  const login = { accountId: anId(2), passwordHash: "hash", clientIds: null };
  saveUser(test.db, { ...person, ...login, id: anId(1), organisationId }, testTime);
  return test;
}

const view: SavedView = {
  id: anId(40),
  ownerId: anId(1),
  page: "trajecten",
  name: "Te laat",
  search: "?aandacht=true",
  shared: false,
};

test("a view is kept with the name of its maker, and changed under the same id", () => {
  const { db, scope, write } = someone();
  write(saveView(scope, view, testTime));
  write(saveView(scope, { ...view, name: "te doen", shared: true }, testTime));
  write(saveView(scope, { ...view, id: anId(41), name: "Alles" }, testTime));
  expect(listViews(db, scope).map(({ name, shared, ownerName }) => [name, shared, ownerName]))
    // By name, whatever the capitals.
    .toEqual([
      ["Alles", false, "Sanne"],
      ["te doen", true, "Sanne"],
    ]);
});

test("a view is removed once", () => {
  const { db, scope, write } = someone();
  write(saveView(scope, view, testTime));
  write(removeView(scope, view.id));
  expect(listViews(db, scope)).toEqual([]);
  expect(() => write(removeView(scope, view.id))).toThrow("NotFound");
});

test("the views of another organisation are out of reach", () => {
  const { db, scope, write } = someone();
  write(saveView(scope, view, testTime));
  write(saveOrganisation({ id: anId(800), name: "Ander", fictional: false }));
  const other = { organisationId: anId(800), clientIds: null };
  expect(listViews(db, other)).toEqual([]);
  expect(() => write(removeView(other, view.id))).toThrow("NotFound");
  expect(() => write(saveView(other, { ...view, name: "Gekaapt" }, testTime))).toThrow("NotFound");
  expect(listViews(db, scope)).toMatchObject([{ name: "Te laat" }]);
});
