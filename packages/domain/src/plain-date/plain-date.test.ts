import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  ageInYears,
  BirthDate,
  daysBetween,
  eighteenthBirthday,
  isCurrent,
  isoWeek,
  lastCompleteWeeks,
  mondayOfWeek,
  monthsBetween,
  PlainDate,
  weekKey,
  weeksInYear,
} from "./plain-date.ts";

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1990-01-01", days));

test.each(["2026-02-28", "2028-02-29", "2026-12-31"])("%s is a day", (day) => {
  expect(PlainDate.parse(day)).toBe(day);
});

test.each(["2026-02-29", "2026-02-31", "2026-13-01", "2026-1-1", "01-11-2026", "2026-11", ""])(
  "'%s' is no day",
  (text) => {
    expect(PlainDate.safeParse(text).success).toBe(false);
  },
);

test.each(["1998-04-17", "1998-04", "2008-02-29"])("%s is a date of birth", (text) => {
  expect(BirthDate.parse(text)).toBe(text);
});

test.each(["1998", "1998-13", "1998-00", "2009-02-29", "1998-4"])(
  "'%s' is no date of birth",
  (text) => {
    expect(BirthDate.safeParse(text).success).toBe(false);
  },
);

test.each([
  ["2025-11-30", 3, "2026-02-28"],
  ["2027-11-30", 3, "2028-02-29"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2026-01-31", 3, "2026-04-30"],
  ["2026-08-31", -6, "2026-02-28"],
  ["2028-02-29", -12, "2027-02-28"],
  ["2026-12-15", 1, "2027-01-15"],
])("%s and %i months is %s", (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test.each([
  ["2026-02-28", 1, "2026-03-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-01-01", -1, "2025-12-31"],
  ["2026-10-24", 2, "2026-10-26"],
])("%s and %i days is %s", (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

test("days between two days undo the adding of days, also backwards", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }),
  );
});

test("whole months are counted, not begun ones", () => {
  expect(monthsBetween("2026-01-15", "2026-02-14")).toBe(0);
  expect(monthsBetween("2026-01-15", "2026-02-15")).toBe(1);
  expect(monthsBetween("2024-01-15", "2026-01-15")).toBe(24);
});

test("a period holds from its first day through its last", () => {
  const period = { from: "2026-03-01", until: "2026-03-31" };
  const days = ["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"];
  expect(days.map((day) => isCurrent(period, day))).toEqual([false, true, true, false]);
});

test("a period without an end goes on", () => {
  expect(isCurrent({ from: "2026-03-01", until: null }, "2099-01-01")).toBe(true);
});

test.each([
  ["2008-06-15", "2026-06-15"],
  ["2008-02-29", "2026-03-01"],
  ["2008-02-28", "2026-02-28"],
  ["2008-03-01", "2026-03-01"],
  ["2008-06", "2026-06-01"],
])("born on %s, 18 on %s", (birthDate, birthday) => {
  expect(eighteenthBirthday(birthDate)).toBe(birthday);
});

test("somebody is 18 in years from the 18th birthday on, and 17 the day before", () => {
  fc.assert(
    fc.property(anyDay, (birthDate) => {
      const birthday = eighteenthBirthday(birthDate);
      expect([
        ageInYears(birthDate, addDays(birthday, -1)),
        ageInYears(birthDate, birthday),
      ]).toEqual([17, 18]);
    }),
  );
});

test("where only the month of birth is known, its first day counts for the age", () => {
  expect([ageInYears("2000-05", "2026-04-30"), ageInYears("2000-05", "2026-05-01")]).toEqual([
    25, 26,
  ]);
});

test.each([
  ["2026-01-01", "2026-W01"],
  ["2025-12-29", "2026-W01"],
  ["2025-12-28", "2025-W52"],
  ["2026-12-31", "2026-W53"],
  ["2027-01-03", "2026-W53"],
  ["2027-01-04", "2027-W01"],
])("%s lies in week %s", (day, week) => {
  expect(isoWeek(day)).toBe(week);
});

test("2020 and 2026 have 53 weeks, 2025 and 2027 have 52", () => {
  expect([2020, 2026, 2025, 2027].map(weeksInYear)).toEqual([53, 53, 52, 52]);
});

test("a week key sorts as a word", () => {
  expect([weekKey(2026, 10), weekKey(2026, 9)].toSorted()).toEqual(["2026-W09", "2026-W10"]);
});

test("the Monday of a week lies in that week and the Sunday before does not", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1990, max: 2200 }),
      fc.integer({ min: 1, max: 53 }),
      (year, week) => {
        fc.pre(week <= weeksInYear(year));
        const monday = mondayOfWeek(year, week);
        expect(isoWeek(monday)).toBe(weekKey(year, week));
        expect(isoWeek(addDays(monday, 6))).toBe(weekKey(year, week));
        expect(isoWeek(addDays(monday, -1))).not.toBe(weekKey(year, week));
      },
    ),
  );
});

test("a week is complete on its Sunday", () => {
  expect(lastCompleteWeeks("2026-10-31", 2)).toEqual(["2026-W43", "2026-W42"]);
  expect(lastCompleteWeeks("2026-11-01", 2)).toEqual(["2026-W44", "2026-W43"]);
  expect(lastCompleteWeeks("2027-01-04", 2)).toEqual(["2026-W53", "2026-W52"]);
});

/** Any day of the years 1 to 9998, those of now more often. */
const everyDay = fc
  .oneof(fc.integer({ min: -20_000, max: 90_000 }), fc.integer({ min: -719_000, max: 2_932_000 }))
  .map((days) => Temporal.PlainDate.from("1970-01-01").add({ days }).toString());

test("days and months are added as the calendar of Temporal adds them", () => {
  const some = fc.integer({ min: -400, max: 400 });
  fc.assert(
    fc.property(everyDay, some, (date, count) => {
      const day = Temporal.PlainDate.from(date);
      fc.pre(day.year > 40 && day.year < 9960);
      expect([addDays(date, count), addMonths(date, count)]).toEqual([
        day.add({ days: count }).toString(),
        day.add({ months: count }).toString(),
      ]);
    }),
    { numRuns: 2000 },
  );
});

test("days between two days and the week of a day are those of Temporal", () => {
  fc.assert(
    fc.property(everyDay, everyDay, (from, until) => {
      const day = Temporal.PlainDate.from(from);
      expect(daysBetween(from, until)).toBe(day.until(until, { largestUnit: "day" }).days);
      expect(isoWeek(from)).toBe(weekKey(day.yearOfWeek ?? 0, day.weekOfYear ?? 0));
    }),
    { numRuns: 2000 },
  );
});

test("the last day of all is far enough: nothing is added to it, so that it stays the last", () => {
  expect([addDays("9999-12-31", 1), addMonths("9999-12-31", 3)]).toEqual([
    "9999-12-31",
    "9999-12-31",
  ]);
  expect(addMonths("0000-01-15", -3)).toBe("0000-01-01");
});
