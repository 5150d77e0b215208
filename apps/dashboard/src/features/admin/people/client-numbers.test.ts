import { expect, test } from "vitest";
import { clientNumbers } from "./client-numbers.ts";

test("numbers are separated by anything people put between them, and count once", () => {
  expect(clientNumbers(" C0001, C0002;C0001\nC0003 ")).toEqual(["C0001", "C0002", "C0003"]);
  expect(clientNumbers(" ,; ")).toEqual([]);
});
