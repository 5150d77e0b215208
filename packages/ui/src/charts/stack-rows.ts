/** A period in days or in shares; `end` may not lie before `start`. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Gives every span a row (0 is the highest) so that no two on one row overlap.
 * Spans that only touch share a row. Deterministic; uses as few rows as there are spans at once.
 */
export function stackRows(spans: readonly Span[]): Map<string, number> {
  const ends: number[] = [];
  const rows = new Map<string, number>();
  const ordered = spans.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1),
  );
  for (const span of ordered) {
    const free = ends.findIndex((end) => end <= span.start);
    const row = free === -1 ? ends.length : free;
    ends[row] = span.end;
    rows.set(span.id, row);
  }
  return rows;
}
