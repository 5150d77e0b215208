import { expect, test } from "vitest";
import { aTrajectory } from "../testing.ts";
import { reasonsUnknown } from "./trajectory.ts";

test.each([
  [[], null, true],
  [[], "ja", true],
  [["maatwerk"], "nee", true],
  [["maatwerk"], "deels", false],
  [["maatwerk"], "ja", false],
  [["maatwerk"], null, false],
])("with reasons %j and 'still known' %s, the reasons being unknown is %s", (...row) => {
  const [startReasons, startReasonsKnown, unknown] = row;
  expect(reasonsUnknown(aTrajectory({ startReasons, startReasonsKnown }))).toBe(unknown);
});
