import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

test("everything is measured unless one part is named, and what does not exist is refused", () => {
  expect(readOptions([])?.only).toEqual(["registry", "reflection", "federation", "web"]);
  expect(readOptions(["--only", "reflection"])?.only).toEqual(["reflection"]);
  expect(readOptions(["--only", "nothing"])).toBeUndefined();
});

test("sizes are whole numbers above nothing", () => {
  expect(readOptions(["--sizes", "10,20"])?.sizes).toEqual([10, 20]);
  expect(readOptions(["--sizes", "10,0"])).toBeUndefined();
  expect(readOptions(["--sizes", "1.5"])).toBeUndefined();
});
