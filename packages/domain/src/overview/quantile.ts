/** A value and how often it was found. */
export type CountedValue = { readonly value: number; readonly count: number };

/**
 * The smallest value that at least `part` of all values do not exceed: 0.5 is the median. Null when
 * there are none. Takes values counted, so that a hundred thousand of them need no list.
 */
export function quantile(values: readonly CountedValue[], part: number): number | null {
  const total = values.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  let passed = 0;
  for (const { value, count } of values.toSorted((a, b) => a.value - b.value)) {
    passed += count;
    // A part of a whole number may come out a hair above it.
    if (count > 0 && passed >= total * part - 1e-9) return value;
  }
  return null;
}
