/** Maps a value of a domain to a place in px; the domain may not be empty. */
export type LinearScale = (value: number) => number;

/** A straight scale from `[low, high]` to `[start, end]`. A domain of one value maps to `start`. */
export function linearScale(domain: [number, number], range: [number, number]): LinearScale {
  const span = domain[1] - domain[0];
  return (value) =>
    range[0] + (span === 0 ? 0 : ((value - domain[0]) / span) * (range[1] - range[0]));
}

/** Round steps from 0 that reach `max`, at most `most` of them above 0, e.g. 27 → 0 10 20 30. */
export function roundSteps(max: number, most = 4): number[] {
  if (max <= 0) return [0, 1];
  const rough = max / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power);
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, index) => index * step);
}
