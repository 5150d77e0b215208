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
