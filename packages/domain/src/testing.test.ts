import { expect, test } from "vitest";
import { aRecord } from "./testing.ts";

test("a made-up record that is not valid says which field is wrong", () => {
  expect(() => aRecord("client", { pseudonym: "C1" })).toThrow("birthDate");
});
