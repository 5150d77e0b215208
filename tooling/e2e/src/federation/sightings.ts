import type { HubFile } from "./hub-file.ts";

const lookEveryMs = 25;

/** What lay open at the hub at any moment of a round: block → cell → number. */
export type Sightings = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * Looks into the database of the hub over and over while something happens, as somebody who copies
 * it all the time.
 */
export async function watchOpened(
  file: HubFile,
  roundId: string,
  happen: () => Promise<void>,
): Promise<Sightings> {
  const seen = new Map<string, Map<number, number>>();
  const look = () => {
    for (const [block, cells] of Object.entries(file.standing(roundId)?.opened ?? {})) {
      const known = seen.get(block) ?? new Map<number, number>();
      seen.set(block, known);
      for (const [cell, number] of cells.entries()) if (number !== null) known.set(cell, number);
    }
  };
  const timer = setInterval(look, lookEveryMs);
  try {
    await happen();
    return seen;
  } finally {
    clearInterval(timer);
  }
}
