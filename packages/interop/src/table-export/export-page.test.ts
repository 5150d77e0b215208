import { readFileSync } from "node:fs";
import { recordKinds } from "@nabij/domain";
import { expect, test } from "vitest";
import { notCarried } from "./not-carried.ts";

const page = readFileSync(new URL("../../../../docs/export.md", import.meta.url), "utf8");
const named = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");

test("the page about exports names every field and kind that the import does not read", () => {
  for (const kind of recordKinds) {
    const fields = notCarried(kind);
    if (fields !== null) expect(page).toContain(`- \`${kind}\`: ${named(fields)}\n`);
  }
  const whole = recordKinds.filter((kind) => notCarried(kind) === null);
  expect(page).toContain(`Kinds that stand only there: ${named(whole)}.`);
  expect(whole).toContain("crisis");
});
