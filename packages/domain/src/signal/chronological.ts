import type { PlainDate } from "../plain-date/plain-date.ts";

type Dated = { readonly id: string };

/**
 * Oldest first, undated before dated, and by id within a day: the order in which facts arrive
 * changes nothing in what a signal says.
 */
export function chronological<R extends Dated>(
  records: readonly R[],
  dateOf: (record: R) => PlainDate | null,
): readonly R[] {
  if (records.length < 2) return records;
  const key = (record: R) => `${dateOf(record) ?? ""} ${record.id}`;
  return records.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * The last record on or before `at`, by id within a day, without sorting; undefined when there is
 * none. A record for which `dateOf` gives null does not count.
 */
export function latest<R extends Dated>(
  records: readonly R[],
  dateOf: (record: R) => PlainDate | null,
  at: PlainDate,
): R | undefined {
  let last: R | undefined;
  let lastDate: PlainDate = "";
  for (const record of records) {
    const date = dateOf(record);
    if (date === null || date > at || date < lastDate) continue;
    if (last !== undefined && date === lastDate && record.id < last.id) continue;
    last = record;
    lastDate = date;
  }
  return last;
}
