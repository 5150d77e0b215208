import { checkRecord } from "@nabij/domain";
import { expect, test } from "vitest";
import { casesOf } from "./case-view.ts";
import { countOf, denominatorOf, publishedCounts } from "./counts.ts";
import { rijnmond } from "./rijnmond.ts";

const days = ["2026-11-22", "2024-02-29", "2027-03-31", "2025-08-31"];

for (const today of days) {
  const { records } = rijnmond({ today });
  const cases = casesOf(records);

  test.each(publishedCounts.map((each) => [each.id, each] as const))(
    `%s equals the published count, seen on ${today}`,
    (id, { n, of, atLeast }) => {
      const counted = countOf(id, cases, today);
      const equal = atLeast === true ? counted >= n : counted === n;
      expect({ counted, equal }).toEqual({ counted, equal: true });
      expect(denominatorOf(id, cases, today)).toBe(of ?? 22);
    },
  );

  test(`every record of the 22 cases is valid on ${today}`, () => {
    expect(records.filter(({ kind }) => kind === "client")).toHaveLength(22);
    for (const { kind, record } of records) expect(checkRecord(kind, record).ok).toBe(true);
  });
}

test("a changed record changes the count", () => {
  const { records } = rijnmond({ today: "2026-11-22" });
  const without = records.filter(({ kind }) => kind !== "escalation");
  expect(countOf("place-first", casesOf(without), "2026-11-22")).toBe(0);
  expect(countOf("boys", casesOf(records.slice(1)), "2026-11-22")).toBe(5);
});

test("counts over fields stay as they are when every free text is emptied", () => {
  const today = "2026-11-22";
  const { records } = rijnmond({ today });
  const bare = casesOf(JSON.parse(JSON.stringify(records, emptied)));
  for (const { id, how } of publishedCounts) {
    const same = countOf(id, bare, today) === countOf(id, casesOf(records), today);
    expect([id, same]).toEqual([id, how === "fields"]);
  }
});

/** A value of JSON, or nothing where it is free text. */
function emptied(field: string, value: unknown): unknown {
  const isFree = ["burden", "note", "mandate", "question", "advice", "followUp"].includes(field);
  return isFree ? null : value;
}
