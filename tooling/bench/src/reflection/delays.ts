import { quantileOf } from "../measure/quantile.ts";

/** How long something took, in milliseconds: the middle, the slow end and the slowest. */
export type Delays = {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
};

export function delaysOf(times: readonly number[]): Delays {
  return {
    count: times.length,
    p50: quantileOf(times, 0.5),
    p95: quantileOf(times, 0.95),
    max: times.reduce((most, time) => Math.max(most, time), 0),
  };
}
