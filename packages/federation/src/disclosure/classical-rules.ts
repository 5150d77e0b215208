/**
 * The (n, k) rule on known contributions: unsafe when the n largest hold more than k per cent of
 * the cell (Handbook on Statistical Disclosure Control, 4.2). Nabij's sums hide contributions, so
 * that this is used where they are known: in tests and simulations.
 */
export function isUnsafeByLargest(
  contributions: readonly number[],
  largest: number,
  percentage: number,
): boolean {
  const sorted = contributions.toSorted((a, b) => b - a);
  return 100 * sum(sorted.slice(0, largest)) > percentage * sum(sorted);
}

/**
 * The p% rule on known contributions, or the (p, q) rule when others are known to q per cent
 * beforehand: unsafe when the second largest can estimate the largest to within p per cent
 * (Handbook on Statistical Disclosure Control, 4.2).
 */
export function isUnsafeByPrior(
  contributions: readonly number[],
  percentage: number,
  knownBeforehand = 100,
): boolean {
  const [first = 0, , ...others] = contributions.toSorted((a, b) => b - a);
  return knownBeforehand * sum(others) < percentage * first;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
