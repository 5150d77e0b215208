import type { BenchmarkPlan, ClientAnswers } from "@nabij/federation";

const clients = 40;

/**
 * Clients that do not exist, for a rehearsal: nothing real goes into a round that only shows a new
 * organisation how it goes (federation design 2.6). `randomByte` gives 0 to 255.
 */
export function madeUpClients(
  { tables }: BenchmarkPlan,
  randomByte: () => number,
): readonly ClientAnswers[] {
  const possible = new Map<string, readonly string[]>();
  for (const { indicator, columns, by, rows } of tables) {
    possible.set(indicator, columns);
    if (by !== null && !possible.has(by)) possible.set(by, rows);
  }
  return Array.from({ length: clients }, () =>
    Object.fromEntries(
      [...possible].map(([indicator, answers]) => [
        indicator,
        answers[randomByte() % answers.length],
      ]),
    ),
  );
}
