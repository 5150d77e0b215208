import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../plain-date/plain-date.ts";
import { anId, aRecord } from "../testing.ts";
import { loadPerHolder } from "./load-per-holder.ts";
import { isPendingHandover, regieGaps, regieOf } from "./regie-of.ts";

let count = 100;
const held = (fields: Readonly<Record<string, unknown>>) => {
  count += 1;
  const usual = { trajectoryId: anId(2), regieRole: "casusregie", holder: "wijkteam" };
  return aRecord("regieAssignment", { ...usual, from: "2026-01-01", ...fields }, anId(count));
};
const casus = (assignments: Parameters<typeof regieOf>[0], at: string) => {
  const found = regieOf(assignments, at).find(({ role }) => role === "casusregie");
  if (found === undefined) throw new Error("no casusregie");
  return found;
};

test("there are always three roles, in the order of the field", () => {
  expect(regieOf([], "2026-11-01").map(({ role, problem }) => [role, problem])).toEqual([
    ["procesregie", "niemand"],
    ["behandelregie", "niemand"],
    ["casusregie", "niemand"],
  ]);
});

test("a holder holds a role on the last day, and no longer on the day after", () => {
  const one = held({ until: "2026-11-01" });
  expect(casus([one], "2026-11-01").accountable).toBe(one);
  expect(casus([one], "2026-11-02").problem).toBe("niemand");
});

test("of joint holders exactly one answers for the role", () => {
  const first = held({ isAccountable: true });
  const second = held({ isAccountable: false, from: "2025-06-01" });
  expect(casus([first, second], "2026-11-01")).toMatchObject({
    holders: [second, first],
    accountable: first,
    problem: null,
  });
});

test("joint holders of whom nobody or more than one answers for the role are a problem", () => {
  const silent = [held({}), held({ isAccountable: false })];
  expect(casus(silent, "2026-11-01").problem).toBe("niemand-aanspreekbaar");
  const both = [held({ isAccountable: true }), held({ isAccountable: true })];
  expect(casus(both, "2026-11-01")).toMatchObject({
    accountable: null,
    problem: "meer-dan-een-aanspreekbaar",
  });
});

test("who was asked and has not said yes holds nothing, whatever the agreed day", () => {
  const outgoing = held({ handover: "overgedragen" });
  const asked = held({ takenOverFromId: outgoing.id, from: "2026-10-01" });
  expect(isPendingHandover(asked)).toBe(true);
  expect(casus([outgoing, asked], "2026-11-01")).toMatchObject({
    holders: [outgoing],
    pending: [asked],
    problem: null,
  });
  expect(casus([asked], "2026-11-01").problem).toBe("niemand");
});

test("an assignment of which no role is known fills none", () => {
  expect(regieOf([held({ regieRole: null })], "2026-11-01").every(({ problem }) => problem)).toBe(
    true,
  );
});

test("gaps lie before the first holder, between two, and after the last", () => {
  const assignments = [
    held({ from: "2026-01-05", until: "2026-01-31" }),
    held({ from: "2026-02-03", until: "2026-02-10" }),
  ];
  expect(regieGaps(assignments, "2026-01-01", "2026-02-12").casusregie).toEqual([
    { from: "2026-01-01", until: "2026-01-04", days: 4 },
    { from: "2026-02-01", until: "2026-02-02", days: 2 },
    { from: "2026-02-11", until: "2026-02-12", days: 2 },
  ]);
});

test("a holder who follows on the next day leaves no gap, and one who runs on closes the list", () => {
  const assignments = [held({ until: "2026-03-31" }), held({ from: "2026-04-01" })];
  expect(regieGaps(assignments, "2026-01-01", "2026-11-01").casusregie).toEqual([]);
});

test("an end after the day asked for has nothing to say yet", () => {
  expect(regieGaps([], "2026-11-02", "2026-11-01").procesregie).toEqual([]);
});

test("a day is either held or in exactly one gap", () => {
  const period = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 0, max: 20 })))
    .map(([start, length]) => {
      const from = addDays("2026-01-01", start);
      return held({ from, until: length === null ? null : addDays(from, length) });
    });
  fc.assert(
    fc.property(fc.array(period, { maxLength: 5 }), fc.integer({ min: 0, max: 70 }), (all, day) => {
      const at = addDays("2026-01-01", day);
      const gaps = regieGaps(all, "2026-01-01", "2026-03-31").casusregie;
      const inGaps = gaps.filter(({ from, until }) => from <= at && at <= until).length;
      expect(inGaps).toBe(casus(all, at).holders.length === 0 ? 1 : 0);
    }),
  );
});

test("the load of a holder counts a trajectory once, whatever the capitals of the name", () => {
  const elsewhere = { trajectoryId: anId(3) };
  const load = loadPerHolder(
    [
      held({ organisation: "Gemeente" }),
      held({ organisation: "gemeente", regieRole: "procesregie" }),
      held({ organisation: "gemeente", ...elsewhere, isOverloaded: true, caseload: 31 }),
      held({ organisation: "gemeente", until: "2026-10-31", caseload: 99 }),
      held({ holder: "orthopedagoog" }),
      held({ holder: null }),
    ],
    "2026-11-01",
  );
  expect(load).toEqual([
    {
      holder: "orthopedagoog",
      organisation: null,
      trajectories: 1,
      roles: { procesregie: 0, behandelregie: 0, casusregie: 1 },
      isOverloaded: false,
      caseload: null,
    },
    {
      holder: "wijkteam",
      organisation: "Gemeente",
      trajectories: 2,
      roles: { procesregie: 1, behandelregie: 0, casusregie: 2 },
      isOverloaded: true,
      caseload: 31,
    },
  ]);
});
