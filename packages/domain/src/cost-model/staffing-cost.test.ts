import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costInputSources, notGivenAtAll, originOf } from "./cost-inputs.ts";
import { CostSetting, costInputs } from "./cost-setting.ts";
import { documentedSetting, emptySetting, printedSetting, weekSetting } from "./cost-settings.ts";
import { blockCostRange, factorOverHours } from "./factor-over-hours.ts";
import { fwgScales, salaryScales } from "./salary-scales.ts";
import { sharesFrom, staffingCost, tariffGap } from "./staffing-cost.ts";

function costOf(setting: CostSetting) {
  const cost = staffingCost(setting);
  if (!cost.ok) throw new Error(JSON.stringify(cost.error));
  return cost.value;
}

describe("the worked example (requirements 5e)", () => {
  const cost = costOf(documentedSetting);

  test("the block costs 1,667 euros and a part-day 83.35", () => {
    expect(cost.totalCents).toBe(166_700);
    expect(cost.perClientPartDayCents).toBe(8335);
    expect(Math.floor(cost.perClientPartDayCents / 100)).toBe(83);
  });

  test("a whole day is twice a part-day, and both are given (trap 21)", () => {
    expect(cost.perClientDayCents).toBe(16_670);
  });

  test("48 staff hours give 2.4 hours by factor, 0.33 of the day, 14.4 by days", () => {
    expect(cost.staffHours).toBe(48);
    expect(cost.hoursPerClientDay).toBe(4.8);
    expect(cost.hoursPerClientPartDay).toBe(2.4);
    expect(cost.shareOfDay).toBeCloseTo(0.33, 2);
    expect(cost.hoursPerClientIfAllDay).toBe(14.4);
  });

  test("an hour of staff costs 34.73 euros", () => {
    expect(cost.perStaffHourCents).toBe(3473);
    expect(2.4 * 34.73).toBeCloseTo(83.35, 2);
  });

  test("all salaries are twelve times a month in whole euros", () => {
    expect(salaryScales.map(({ yearCents }) => yearCents / 1200)).toEqual([
      2154, 2291, 2425, 2562, 2699, 2835,
    ]);
    expect(salaryScales.map(({ scale }) => scale)).toEqual([...fwgScales]);
  });

  test("from 83 alone the block may be 1,650 to 1,670", () => {
    const price = { wholeEurosPerPartDay: 83, groupSize: 10, partDayFactor: 2 };
    expect(blockCostRange(price)).toEqual({ fromCents: 165_000, toCents: 167_000 });
  });

  test("the empty rows by the clock take 741 staff hours a week, 74.1 for each client", () => {
    const week = costOf({ ...weekSetting, surcharge: 0 });
    expect(week.staffHours).toBe(741);
    expect(week.hoursPerClientDay * 7).toBeCloseTo(74.1, 4);
    expect(week.shareOfDay).toBe(1);
  });
});

test.each([
  ["FWG20", 2_829_600, 0.0012274, [1.596, 1.657, 1.718, 1.78], [815, 1141, 1222]],
  ["FWG25", 2_992_560, 0.0011605, [1.509, 1.567, 1.625, 1.683], [862, 1206, 1293]],
  ["FWG30", 3_156_480, 0.0011002, [1.43, 1.485, 1.54, 1.595], [909, 1272, 1363]],
] as const)(
  "shares from %s on need the factor over hours of the table",
  (first, salary, ratio, factors, hours) => {
    const shares = sharesFrom(first);
    const needed = factorOverHours(shares, { costCents: 166_700, staffHours: 48 });
    expect(costOf({ ...documentedSetting, shares }).weightedSalaryCents).toBe(salary);
    expect(needed).toBeCloseTo(ratio, 7);
    expect([1300, 1350, 1400, 1450].map((each) => Number((needed * each).toFixed(3)))).toEqual(
      factors,
    );
    expect([1, 1.4, 1.5].map((each) => Math.round(each / needed))).toEqual(hours);
  },
);

describe("refusing to pretend", () => {
  test("what the source prints does not make an amount: five inputs are missing and named", () => {
    expect(staffingCost(printedSetting)).toEqual({
      ok: false,
      error: {
        type: "MissingInputs",
        missing: ["shares", "costFactor", "productiveHours", "surcharge", "occupancy"],
      },
    });
  });

  test.each(costInputs.filter((input) => input !== "tariffCents"))(
    "without %s there is no amount, and it alone is named",
    (input) => {
      const setting = { ...documentedSetting, [input]: emptyOf(input) };
      expect(staffingCost(setting)).toEqual({
        ok: false,
        error: { type: "MissingInputs", missing: [input] },
      });
    },
  );

  test("a block with one empty cell is a block that is missing", () => {
    const blocks = [{ label: "", days: 1, hours: null, staff: 6 }];
    expect(staffingCost({ ...documentedSetting, blocks }).ok).toBe(false);
  });

  test("shares that do not make a whole are refused with their sum", () => {
    const shares = { ...documentedSetting.shares, FWG45: 9.5 };
    expect(staffingCost({ ...documentedSetting, shares })).toEqual({
      ok: false,
      error: { type: "SharesNotWhole", sum: 99.5 },
    });
  });

  test("the gap between tariff and cost needs a tariff, which the source does not give", () => {
    expect(tariffGap(documentedSetting)).toEqual({
      ok: false,
      error: { type: "MissingInputs", missing: ["tariffCents"] },
    });
    expect(tariffGap({ ...documentedSetting, tariffCents: 8000 })).toEqual({
      ok: true,
      value: -335,
    });
    expect(tariffGap({ ...printedSetting, tariffCents: 8000 }).ok).toBe(false);
  });
});

describe("where a value comes from", () => {
  test("what is printed is the source's, what the source lacks is the reader's own", () => {
    const origins = costInputs.map((input) => [input, originOf(input, documentedSetting)]);
    expect(Object.fromEntries(origins)).toEqual({
      groupSize: "bron",
      partDayFactor: "bron",
      careDays: "bron",
      blocks: "bron",
      shares: "eigen-keuze",
      costFactor: "eigen-keuze",
      productiveHours: "eigen-keuze",
      surcharge: "eigen-keuze",
      occupancy: "eigen-keuze",
      tariffCents: "niet-gegeven",
    });
  });

  test("a printed value that is changed becomes the reader's own; another label does not", () => {
    expect(originOf("groupSize", { ...documentedSetting, groupSize: 8 })).toBe("eigen-keuze");
    const blocks = documentedSetting.blocks.map((block) => ({ ...block, label: "dag" }));
    expect(originOf("blocks", { ...documentedSetting, blocks })).toBe("bron");
    expect(originOf("blocks", emptySetting)).toBe("niet-gegeven");
  });

  test("every input says in two languages what the source says about it", () => {
    for (const input of costInputs) {
      const { nl, en } = costInputSources[input].why;
      expect(nl.length > 20 && en.length > 20 && nl !== en).toBe(true);
    }
    expect(new Set(notGivenAtAll.map(({ key }) => key)).size).toBe(notGivenAtAll.length);
  });
});

test("fewer people present means more for each of them, and the total stays", () => {
  const full = costOf(documentedSetting);
  const half = costOf({ ...documentedSetting, occupancy: 50 });
  expect(half.totalCents).toBe(full.totalCents);
  expect(half.perClientDayCents).toBe(2 * full.perClientDayCents);
});

test("a surcharge comes on top of the staff cost", () => {
  expect(costOf({ ...documentedSetting, surcharge: 20 }).totalCents).toBe(200_040);
});

test("splitting a block in two never changes the total by a cent: rounding happens once", () => {
  const hours = fc.integer({ min: 1, max: 230 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(hours, fc.integer({ min: 1, max: 40 }), (first, staff) => {
      const block = (label: string, length: number) => ({ label, days: 1, hours: length, staff });
      const second = Number((24 - first).toFixed(1));
      const whole = costOf({ ...documentedSetting, blocks: [block("a", 24)] });
      const split = costOf({
        ...documentedSetting,
        blocks: [block("a", first), block("b", second)],
      });
      expect(split.totalCents).toBe(whole.totalCents);
      expect(split.staffHours).toBe(whole.staffHours);
    }),
  );
});

test("the settings that ship are settings", () => {
  for (const each of [documentedSetting, printedSetting, weekSetting, emptySetting])
    expect(CostSetting.parse(each)).toEqual(each);
});

function emptyOf(input: (typeof costInputs)[number]) {
  if (input === "blocks") return [];
  return input === "shares" ? printedSetting.shares : null;
}
