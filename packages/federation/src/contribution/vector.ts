import type { Contribution } from "./contribution.ts";

/**
 * The four parts of what a node commits to, each opened at its own stage and each with a checksum
 * word at its end that is 1 at every node:
 * `gate` 1 where the organisation has a client (stage 1), `clients` how many (stage 2), `squares`
 * ⌈x²/25⌉ of that (stage 2), `bands` the own bands (stage 3).
 */
export const blocks = ["gate", "clients", "squares", "bands"] as const;
export type Block = (typeof blocks)[number];

/** Words modulo 2⁶⁴, one for each cell of a block and its checksum last. */
export type BlockWords = Readonly<Record<Block, BigUint64Array>>;

/** The square of a count so coarse that it does not give the count away (federation design 2.3). */
export function coarseSquare(count: number): number {
  return Math.ceil(count ** 2 / 25);
}

/**
 * The plain words of a contribution. They are secret: mask them before anything is sent. A round
 * also counts in its gate who has a share of a table of organisations (`plainWords`).
 */
export function wordsOf({ clients, bands }: Contribution): BlockWords {
  return {
    gate: withChecksum(clients.map((count) => (count > 0 ? 1 : 0))),
    clients: withChecksum(clients),
    squares: withChecksum(clients.map(coarseSquare)),
    bands: withChecksum(bands),
  };
}

function withChecksum(numbers: readonly number[]): BigUint64Array {
  return BigUint64Array.from([...numbers, 1].map(BigInt));
}
