import {
  dateOfNumber,
  type LegalWorld,
  monthsBetween,
  type PlainDate,
  type SignalId,
  signalIds,
} from "@nabij/domain";
import { type Cell, stale } from "./day-figures.ts";
import { field, headerSize, never, sectionNames, sections } from "./packed-row.ts";
import { isWithin } from "./read-row.ts";
import type { RowStore } from "./row-store.ts";

type Narrowed = {
  readonly teams: readonly number[] | undefined;
  readonly legalWorld: LegalWorld | undefined;
};

/** Looks for the longest running with each signal again when one of those went; `at` is a day number. */
export function refreshOldest(cell: Cell, store: RowStore, at: number, narrowed: Narrowed): void {
  if (!cell.oldest.includes(stale)) return;
  const { oldest } = cell;
  oldest.fill(never);
  const numbers = store.numbers();
  const keep = (which: number, start: number) => {
    if (start < (oldest[which] ?? never)) oldest[which] = start;
  };
  for (const row of store.rows()) {
    const offset = store.offset(row);
    const start = numbers[offset + field.start] ?? never;
    if (start > at || (numbers[offset + field.end] ?? 0) < at) continue;
    if (!isWithin(store, row, narrowed)) continue;
    const [first, last] = signalsOf(numbers, offset);
    for (let cursor = first; cursor < last; cursor += sections.signals) {
      if ((numbers[cursor + 1] ?? 0) > at || (numbers[cursor + 2] ?? 0) < at) continue;
      const code = numbers[cursor] ?? 0;
      keep(code >> 1, start);
      if ((code & 1) === 1) keep(signalIds.length + (code >> 1), start);
    }
  }
}

/** Whole months the longest running trajectory with a signal runs; 0 when there is none. */
export function oldestMonths(
  { oldest }: Cell,
  id: SignalId,
  reader: "dossier" | "process",
  at: PlainDate,
): number {
  const first = reader === "process" ? signalIds.length : 0;
  const start = oldest[first + signalIds.indexOf(id)] ?? never;
  return start === never ? 0 : monthsBetween(dateOfNumber(start), at);
}

/** Where the signals of a row begin and end: they are its last section. */
function signalsOf(numbers: Int32Array, offset: number): readonly [number, number] {
  let cursor = offset + headerSize;
  let first = cursor;
  for (const name of sectionNames) {
    first = cursor + 1;
    cursor = first + (numbers[cursor] ?? 0) * sections[name];
  }
  return [first, cursor];
}
