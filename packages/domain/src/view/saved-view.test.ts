import { expect, test } from "vitest";
import type { Actor } from "../permission/permission.ts";
import type { Role } from "../permission/role.ts";
import {
  isNameTaken,
  mayChangeView,
  mayReadPage,
  mayRemoveView,
  maySeeView,
  newView,
  type SavedView,
} from "./saved-view.ts";
import { viewPageNames, viewPages, viewSearch } from "./view-pages.ts";

const anActor = (userId: string, role: Role): Actor => ({
  ...{ userId, role, organisationId: "o", clientIds: null, teamIds: null },
});

const own = newView(
  { page: "signalen", name: "Mijn team", search: "?ernst=high", shared: false },
  "1",
  "sanne",
);
const shared: SavedView = { ...own, shared: true };

const sanne = anActor("sanne", "zorgmanager");
const noor = anActor("noor", "gedragswetenschapper");
const parent = anActor("ouder", "vertegenwoordiger");
const administrator = anActor("bas", "beheerder");

test("a view keeps the filters of its page in one order and nothing else", () => {
  const search = "?wet=wlz&staat=lopend&dag=2026-11-22&pagina=3&zoek=sam&client=c1";
  expect(viewSearch("trajecten", search)).toBe("?staat=lopend&wet=wlz");
  expect(viewSearch("overzicht", "?staat=lopend")).toBe("");
});

test("a value that is a sentence is no choice from a list, and is left out", () => {
  expect(viewSearch("trajecten", "?team=Sam%20de%20Vries&wet=wlz")).toBe("?wet=wlz");
  expect(viewSearch("trajecten", `?team=${"a".repeat(65)}`)).toBe("");
});

test("no page keeps a day, a page number or a text", () => {
  const names = viewPageNames.flatMap((page): readonly string[] => viewPages[page].filters);
  expect(names.filter((name) => /dag|pagina|zoek|naam|client/.test(name))).toEqual([]);
  // On the board `wie` is a name that somebody wrote; among the signals it is an id.
  expect(viewSearch("afwegingskader", "?wie=Sam&tempo=alles")).toBe("?tempo=alles");
  expect(viewSearch("signalen", "?wie=ik")).toBe("?wie=ik");
});

test("an own view is seen, changed and removed by its maker alone", () => {
  const may = [sanne, noor, administrator].map((actor) => [
    maySeeView(actor, own),
    mayChangeView(actor, own),
    mayRemoveView(actor, own),
  ]);
  expect(may).toEqual([
    [true, true, true],
    [false, false, false],
    [false, false, false],
  ]);
});

test("a shared view is seen by who may read its page, and tidied by an administrator", () => {
  const may = [sanne, noor, parent, administrator].map((actor) => [
    maySeeView(actor, shared),
    mayChangeView(actor, shared),
    mayRemoveView(actor, shared),
  ]);
  expect(may).toEqual([
    [true, true, true],
    [true, false, false],
    [false, false, false],
    [true, false, true],
  ]);
});

test("who may no longer read a page no longer sees the own view of it", () => {
  expect(mayReadPage("beheerder", "signalen")).toBe(false);
  expect(maySeeView(anActor("sanne", "vertegenwoordiger"), own)).toBe(false);
});

test("a name is used once per page and maker, whatever the capitals", () => {
  const draft = { ...own, id: "2", name: "MIJN TEAM" };
  expect(isNameTaken([own], draft)).toBe(true);
  expect(isNameTaken([own], { ...draft, id: "1" })).toBe(false);
  expect(isNameTaken([own], { ...draft, page: "trajecten" })).toBe(false);
  expect(isNameTaken([own], { ...draft, ownerId: "noor" })).toBe(false);
  expect(isNameTaken([own], { ...draft, name: "Anders" })).toBe(false);
});
