import { expect, test } from "vitest";
import { aClient, anId, aRecord } from "../testing.ts";
import { qualityCodes } from "./quality-codes.ts";
import { isForQuality, latestChecks, qualityCoverage } from "./quality-coverage.ts";
import {
  costColumns,
  costImpact,
  qualityRelations,
  qualityRequirements,
} from "./quality-requirements.ts";

const zevmb = { ...aClient({ targetGroups: ["zevmb"] }), id: anId(1) };
const lvb = { ...aClient({ targetGroups: ["lvb"] }), id: anId(2) };

function aCheck(number: number, fields: Readonly<Record<string, unknown>>) {
  const base = { clientId: anId(1), date: "2026-05-01", code: "4.b", status: "voldaan" };
  return aRecord("qualityCheck", { ...base, ...fields }, anId(number));
}

test("the list has seventeen lettered codes and the other points, each with words of its own", () => {
  expect(qualityRequirements.map(({ code }) => code)).toEqual([...qualityCodes]);
  expect(qualityCodes.filter((code) => /^\d\.[a-z]$/.test(code))).toHaveLength(17);
  const titles = qualityRequirements.flatMap(({ title }) => [title.nl, title.en]);
  expect(new Set(titles).size).toBe(36);
});

test("six lines were put back from the text, and none is passed off as drawn (S57)", () => {
  const lines = qualityRelations.map(({ from, to, type }) => `${from} ${type} ${to}`);
  expect(lines).toEqual([
    "2.a vraagt 3.b",
    "3.b maakt-mogelijk 3.d",
    "3.b maakt-mogelijk 4.a",
    "3.b maakt-mogelijk 4.b",
    "3.h maakt-mogelijk 3.d",
    "2.a vraagt 7.a",
  ]);
  expect(qualityRelations.every(({ reconstructed }) => reconstructed)).toBe(true);
});

test("an empty cell is no zero: seven lettered requirements have no cell at all, nor have the other points (trap 20)", () => {
  const empty = qualityCodes.filter((code) =>
    costColumns.every((column) => costImpact(code, column) === null),
  );
  expect(empty).toEqual(["3.a", "3.d", "3.f", "3.g", "3.h", "6.a", "6.b", "8"]);
});

test("attention and going outdoors cost nothing of their own as long as 3.b holds (S58)", () => {
  expect(costImpact("4.a", "staff")).toEqual({ noneIf: "3.b" });
  expect(costImpact("4.b", "staff")).toEqual({ noneIf: "3.b" });
  expect(costImpact("3.b", "staff")).toEqual({ size: 3 });
});

test("the place of the plus signs of 1.a was lost, and the cells say so", () => {
  expect(costImpact("1.a", "housing")?.unsure?.nl).toContain("niet meer te lezen");
});

test("only the group the requirements were written for is counted (trap 32)", () => {
  expect([isForQuality(zevmb), isForQuality(lvb)]).toEqual([true, false]);
  const stray = aCheck(5, { clientId: anId(2) });
  const outdoors = qualityCoverage([zevmb, lvb], [stray]).find(({ code }) => code === "4.b");
  expect(outdoors).toMatchObject({ clients: 1, counts: { voldaan: 0, onbekend: 1 } });
});

test("the newest check counts, and not for this client is not the same as not met", () => {
  const checks = [
    aCheck(2, { date: "2026-06-01", status: "niet-voor-deze-client" }),
    aCheck(1, { date: "2026-05-01", status: "niet" }),
  ];
  expect(latestChecks(checks).get("4.b")?.status).toBe("niet-voor-deze-client");
  const outdoors = qualityCoverage([zevmb], checks).find(({ code }) => code === "4.b");
  expect(outdoors?.counts).toMatchObject({ niet: 0, "niet-voor-deze-client": 1, onbekend: 0 });
});
