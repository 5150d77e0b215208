/** A source of numbers from 0 up to 1. */
export type Random = () => number;

/** How likely each answer is, beside the others; they need not add up to one. */
export type Weights = Readonly<Record<string, number>>;

/** One of the names, by their weights. */
export function pick(random: Random, weights: Weights): string {
  const entries = Object.entries(weights);
  const all = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random() * all;
  for (const [name, weight] of entries) {
    left -= weight;
    if (left < 0) return name;
  }
  return entries.at(-1)?.[0] ?? "";
}

/** Weights as one organisation has them: each up or down by its own factor, so that answers within it are alike. */
export function tilted(random: Random, weights: Weights, spread: number): Weights {
  return Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [
      name,
      weight * Math.exp(spread * standardNormal(random)),
    ]),
  );
}

/** A size with a heavy tail (Pareto): most are near the least, a few far above it. */
export function heavyTailed(random: Random, least: number, most: number): number {
  return Math.min(most, Math.floor(least / (1 - random()) ** (1 / tailIndex)));
}

const tailIndex = 1.3;

/** Box and Muller (1958). */
function standardNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}
