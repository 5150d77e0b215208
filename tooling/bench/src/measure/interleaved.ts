import { quantileOf } from "./quantile.ts";

/** How long one way of doing something took, in milliseconds. */
type Timing = { readonly count: number; readonly p50: number; readonly p95: number };

/** Several ways to do the same; each gets the number of the round, to choose what to ask. */
export type Ways<Name extends string = string> = Readonly<Record<Name, (round: number) => unknown>>;

export type Interleaved<Name extends string> = Readonly<Record<Name, Timing>>;

const warmUpRounds = 20;
const fewestRounds = 20;

/**
 * Times several ways side by side: each round runs every way once, in turning order, so that what
 * else the machine does falls on all of them alike. The first rounds only warm up.
 */
export async function interleaved<Name extends string>(
  ways: Ways<Name>,
  seconds: number,
): Promise<Interleaved<Name>> {
  const names = Object.keys(ways) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warmUpRounds; round += 1) {
    for (const name of names) await ways[name](round);
  }
  const end = performance.now() + seconds * 1000;
  for (let round = 0; round < fewestRounds || performance.now() < end; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length];
      if (name === undefined) continue;
      const start = performance.now();
      const answer = ways[name](round);
      // Waiting for what is there already would cost a turn of the loop.
      if (answer instanceof Promise) await answer;
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, timingOf(times.get(name) ?? [])]),
  ) as Interleaved<Name>;
}

/** The middle and the slow end of a list of durations. */
function timingOf(durations: readonly number[]): Timing {
  return {
    count: durations.length,
    p50: quantileOf(durations, 0.5),
    p95: quantileOf(durations, 0.95),
  };
}

/** How often `work` was done a second by so many at once. */
export async function throughput(
  work: (round: number, lane: number) => Promise<unknown>,
  lanes: number,
  seconds: number,
): Promise<number> {
  let done = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const run = async (lane: number) => {
    while (performance.now() < end) {
      await work(done, lane);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => run(lane)));
  return done / ((performance.now() - start) / 1000);
}
