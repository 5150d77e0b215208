import fc from "fast-check";
import { expect, test } from "vitest";
import { birthDateCell, dateCell } from "./date-cell.ts";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("every day reads the same in each of its spellings", () => {
  fc.assert(
    fc.property(day, (iso) => {
      const [year, month, date] = iso.split("-");
      for (const spelling of [
        iso,
        `${date}-${month}-${year}`,
        `${Number(date)}-${Number(month)}-${year}`,
        `${date}-${month}-${year} 00:00`,
        `${iso}T00:00:00`,
      ]) {
        expect(dateCell(spelling)).toEqual({ ok: true, value: iso });
      }
    }),
  );
});

test.each(["31-02-2001", "29-02-2025", "2025-13-01", "00-01-2025", "31-4-2025"])(
  "%s does not exist",
  (cell) => {
    expect(dateCell(cell)).toMatchObject({ ok: false, error: { code: "no-such-date" } });
  },
);

test.each(["gisteren", "01/02/2026", "1-2-26", "2026", "1998-04", "01-02-2026 13:45"])(
  "%s is not a date",
  (cell) => {
    expect(dateCell(cell)).toMatchObject({ ok: false, error: { code: "not-a-date" } });
  },
);

test("a birth date may be a month", () => {
  expect(birthDateCell("1998-04")).toEqual({ ok: true, value: "1998-04" });
  expect(birthDateCell("17-04-1998")).toEqual({ ok: true, value: "1998-04-17" });
  expect(birthDateCell("1998-13")).toMatchObject({ error: { code: "no-such-date" } });
});
