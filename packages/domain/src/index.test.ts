import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as domain from "./index.ts";

test("the one door gives every kind of record its schema by name", () => {
  const names = Object.keys(domain);
  const missing = domain.recordKinds
    .map((kind) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`)
    .filter((name) => !names.includes(name));
  expect(domain.recordKinds.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

test("nothing here touches a file, the network, the clock or chance", () => {
  const folder = new URL("./", import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  const impure =
    /from "node:|Date\.now|new Date\(\)|Math\.random|Temporal\.Now|fetch\(|process\.env/;
  expect(sources.length).toBeGreaterThan(30);
  expect(impure.test("Temporal.Now.plainDateISO()")).toBe(true);
  const guilty = sources.filter((name) => impure.test(readFileSync(new URL(name, folder), "utf8")));
  expect(guilty).toEqual([]);
});
