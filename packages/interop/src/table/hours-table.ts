import { hoursInWeek, Ratio, staffInRatio, weeksInYear } from "@nabij/domain";
import { hoursCell, wholeNumberCell } from "../cell/number-cell.ts";
import { defineTable, trajectoryColumn } from "./define-table.ts";
import type { ColumnCheck } from "./table.ts";

/** The largest ratio there is: what an unknown ratio may be. */
const mostStaff = Math.max(...Ratio.options.map(staffInRatio));
const weekHours = hoursCell(hoursInWeek * mostStaff, "above-168-times-staff");

/** Planned and delivered hours never exceed 168 for each carer in the ratio (signals-core). */
const withinRatio = (field: string): ColumnCheck => ({
  field,
  problem: (values, { staff }) =>
    Number(values[field]) > hoursInWeek * (staff ?? mostStaff)
      ? { code: "above-168-times-staff" }
      : null,
});

/** Trajectory, year and week together are the number of a row (signals-core, export). */
export const deliveredHours = defineTable({
  kind: "uren",
  record: "deliveredHours",
  number: ["Trajectnummer", "Jaar", "Week"],
  columns: [
    trajectoryColumn,
    {
      header: "Jaar",
      field: "year",
      parse: wholeNumberCell(1990, 2200, "no-such-year"),
      required: true,
      example: "2026",
    },
    {
      header: "Week",
      field: "week",
      parse: wholeNumberCell(1, 53, "no-such-week"),
      required: true,
      example: "44",
    },
    {
      header: "Gepland",
      field: "plannedHours",
      parse: weekHours,
      whenEmpty: 0,
      example: "112,0",
    },
    {
      header: "Geleverd",
      field: "deliveredHours",
      parse: weekHours,
      whenEmpty: 0,
      example: "97,5",
    },
  ],
  checks: [
    {
      field: "week",
      problem: ({ year, week }) =>
        Number(week) === 53 && weeksInYear(Number(year)) < 53 ? { code: "no-such-week" } : null,
    },
    withinRatio("plannedHours"),
    withinRatio("deliveredHours"),
  ],
});
