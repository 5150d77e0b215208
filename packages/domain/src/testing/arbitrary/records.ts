import fc from "fast-check";
import type { PlainDate } from "../../plain-date/plain-date.ts";
import { type RecordKind, type RecordOf, records } from "../../record/records.ts";
import { newRecord } from "../../record/write-record.ts";
import { anId } from "../../testing.ts";
import type { Around, Fields } from "./around.ts";
import { ofSchema } from "./of-schema.ts";

/** Every field of a kind but its ids, as its schema allows; `tuned` fields take their place. */
export function anyFields(
  kind: RecordKind,
  around: Around,
  tuned: fc.Arbitrary<Fields> = fc.constant({}),
  written: readonly string[] = [],
): fc.Arbitrary<Fields> {
  const free = Object.entries(records[kind].schema.shape).filter(
    ([field]) => !/^(id|version)$|Id$/.test(field) && !written.includes(field),
  );
  const any = fc.record(
    Object.fromEntries(free.map(([field, schema]) => [field, ofSchema(schema, around)])),
  );
  return fc.tuple(any, tuned).map(([fields, own]) => inPeriod(kind, { ...fields, ...own }));
}

/**
 * No more than four records of a kind, with ids from `firstId` on. What a rule between fields
 * refuses, such as a plan without a plan B, falls out.
 */
export function anyRecords<K extends RecordKind>(
  kind: K,
  firstId: number,
  fields: fc.Arbitrary<Fields>,
): fc.Arbitrary<readonly RecordOf<K>[]> {
  const parents = { clientId: anId(1), trajectoryId: anId(2) };
  return fc.array(fields, { maxLength: 4 }).map((many) =>
    many.flatMap((one, index) => {
      const made = newRecord(kind, { ...parents, ...one }, anId(firstId + index));
      return made.ok ? [made.value] : [];
    }),
  );
}

/** The fields with every end before the start taken away: no record has those. */
function inPeriod(kind: RecordKind, fields: Fields): Fields {
  const { period } = records[kind];
  if (period === null) return fields;
  const [start, ...ends] = period;
  const from = fields[start] as PlainDate;
  const early = ends.filter((end) => {
    const day = fields[end] as PlainDate | null | undefined;
    return day !== null && day !== undefined && day < from;
  });
  return { ...fields, ...Object.fromEntries(early.map((end) => [end, null])) };
}
