import fc from "fast-check";
import type { ClientAnswers } from "../../contribution/contribution.ts";

/** Sizes of a made-up federation. */
export type FederationSize = {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
};

/** Organisations with the answers of their clients: many small, some large, some answers rare. */
export function federations({
  rows,
  columns,
}: FederationSize): fc.Arbitrary<readonly (readonly ClientAnswers[])[]> {
  const weights = (answers: readonly string[]) =>
    fc.array(fc.constantFrom(0, 1, 1, 3, 8, 20), {
      minLength: answers.length,
      maxLength: answers.length,
    });
  const sizes = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 60 })),
    {
      minLength: 4,
      maxLength: 18,
    },
  );
  return fc
    .tuple(sizes, weights(rows), weights(columns), fc.integer({ min: 1, max: 2 ** 30 }))
    .map(([counts, rowWeights, columnWeights, seed]) => {
      const next = generator(seed);
      const one = (): ClientAnswers => ({
        antwoord: pick(columns, columnWeights, next()),
        ...(rows.length === 0 ? {} : { rij: pick(rows, rowWeights, next()) }),
      });
      return counts.map((count) => Array.from({ length: count }, one));
    });
}

function pick(answers: readonly string[], weights: readonly number[], at: number): string {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let left = at * all;
  for (const [index, answer] of answers.entries()) {
    left -= weights[index] ?? 0;
    if (left < 0) return answer;
  }
  return answers[0] ?? "";
}

/** Lehmer's generator: numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
