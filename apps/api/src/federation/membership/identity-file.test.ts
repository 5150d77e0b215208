import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aFolder } from "@nabij/db/testing";
import { expect, test } from "vitest";
import { ensureSeed, findSeed } from "./identity-file.ts";

const own = "00000000-0000-4000-8000-000000000001";

test("a key is made once, and only its owner can read it", () => {
  const folder = aFolder();
  expect(findSeed(folder, own)).toBeNull();
  const made = ensureSeed(folder, own);
  expect(made).toHaveLength(32);
  expect(ensureSeed(folder, own)).toEqual(made);
  expect(statSync(join(folder, `federation-key-${own}`)).mode & 0o777).toBe(0o600);
});

test("two organisations on one node have keys of their own", () => {
  const folder = aFolder();
  expect(ensureSeed(folder, own)).not.toEqual(ensureSeed(folder, `${own}2`));
});

test("a damaged key is never replaced by another", () => {
  const folder = aFolder();
  const file = join(folder, `federation-key-${own}`);
  writeFileSync(file, "beschadigd");
  expect(ensureSeed(folder, own)).toBe("unreadable");
  expect(readFileSync(file, "utf8")).toBe("beschadigd");
});
