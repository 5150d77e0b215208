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
  const key = (record: R) => `${dateOf(record) ?? ""} ${record.id}`;
  return records.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
