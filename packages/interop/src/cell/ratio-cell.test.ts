import { Ratio } from "@nabij/domain";
import { expect, test } from "vitest";
import { ratioCell } from "./ratio-cell.ts";

test("every ratio reads as it is written, with spaces, and as the time a spreadsheet makes of it", () => {
  for (const ratio of Ratio.options) {
    const [carers, clients] = ratio.split(":");
    for (const cell of [ratio, `${carers} : ${clients}`, `0${carers}:0${clients}`]) {
      expect(ratioCell(cell)).toEqual({ ok: true, value: ratio });
    }
    expect(ratioCell(`${carers}:0${clients}:00`)).toEqual({ ok: true, value: ratio });
  }
});

test.each(["01:30", "12:01", "1", "9:9", "1:10"])("%s is no ratio", (cell) => {
  expect(ratioCell(cell)).toMatchObject({ ok: false, error: { code: "not-in-list" } });
});
