import { expect, test } from "vitest";
import { aClient } from "../testing.ts";
import { concerns } from "./concerns.ts";
import type { SignalDefinition } from "./signal.ts";

const youngZevmb = aClient({ legalWorlds: ["wlz", "jeugdwet"], targetGroups: ["zevmb", "emb"] });

test.each<[string, SignalDefinition["onlyFor"], boolean]>([
  ["names nobody", undefined, true],
  ["names one of the target groups", { targetGroups: ["zevmb"] }, true],
  ["names another target group", { targetGroups: ["autisme"] }, false],
  ["names one of the legal worlds", { legalWorlds: ["zvw", "jeugdwet"] }, true],
  ["names another legal world", { legalWorlds: ["wmo"] }, false],
  ["names both", { targetGroups: ["emb"], legalWorlds: ["wlz"] }, true],
  ["names the group and another world", { targetGroups: ["emb"], legalWorlds: ["wmo"] }, false],
])("a signal that %s: %j is for this client: %s", (_, onlyFor, expected) => {
  expect(concerns(onlyFor === undefined ? {} : { onlyFor }, youngZevmb)).toBe(expected);
});

test("a client without a target group has no signals for one", () => {
  expect(concerns({ onlyFor: { targetGroups: ["zevmb"] } }, aClient())).toBe(false);
});
