import { rolesThatMay } from "@nabij/domain";
import { expect, test } from "vitest";
import { innerPagesFor, pageAt, pages, pagesFor } from "./pages.ts";

test("no two pages share a key or an address, and no key is one with another meaning", () => {
  const keys = pages.map(({ key }) => key);
  expect(new Set(keys).size).toBe(pages.length);
  expect(keys.filter((key) => !/^[a-z]$/.test(key) || "gjx".includes(key))).toEqual([]);
  expect(new Set(pages.map(({ href }) => href)).size).toBe(pages.length);
});

test("every page is there for somebody", () => {
  const idle = pages.filter(({ permissions }) =>
    permissions.some((permission) => rolesThatMay(permission).length === 0),
  );
  expect(idle).toEqual([]);
});

test("a role sees its own pages: regie without restrictions for who works without the dossier", () => {
  const words = pagesFor("procesregisseur").map(({ word }) => word);
  expect(words).toContain("regie");
  expect(words).not.toContain("restrictions");
  expect(pagesFor("vertegenwoordiger").map(({ word }) => word)).toEqual([
    "mine",
    "whoLooked",
    "trajectories",
  ]);
});

test("an explanation is found by who sees the page it belongs to", () => {
  const hrefs = innerPagesFor("begeleider").map(({ href }) => href);
  expect(hrefs).toEqual(["/signalen/uitleg", "/vergelijken/uitleg"]);
  expect(hrefs.map((href) => pageAt(href)?.word)).toEqual(["signals", "comparing"]);
  expect(innerPagesFor("beheerder")).toEqual([]);
});

test("an address belongs to the nearest page of the menu", () => {
  const words = ["/", "/trajecten/1", "/mijn/wie-keek", "/mijn", "/onbekend"].map(
    (pathname) => pageAt(pathname)?.word,
  );
  expect(words).toEqual(["overview", "trajectories", "whoLooked", "mine", undefined]);
});

test("the administrator and the privacy officer begin at their own page, with nothing of clients beside it", () => {
  expect(pagesFor("beheerder").map(({ word }) => word)).toEqual(["admin", "federation"]);
  expect(pagesFor("privacy-officer").map(({ word }) => word)).toEqual(["accessLog", "federation"]);
});
