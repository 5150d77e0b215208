/** From and until in per cent, both between 0 and 100. */
export type ShareInterval = { readonly from: number; readonly until: number };

/** Two-sided 95 per cent of the normal distribution. */
const z = 1.959_963_984_540_054;

/**
 * How far the share behind `yes` of `all` may lie from what was counted, in per cent: Wilson's score
 * interval without correction, which holds for few people and near 0 and 100 as well (Newcombe,
 * Statistics in Medicine 1998;17:857-872, method 3). Null when nobody was counted.
 */
export function wilsonInterval(yes: number, all: number): ShareInterval | null {
  if (all <= 0 || yes < 0 || yes > all) return null;
  const middle = (yes + z ** 2 / 2) / (all + z ** 2);
  const reach = (z * Math.sqrt((yes * (all - yes)) / all + z ** 2 / 4)) / (all + z ** 2);
  return {
    from: yes === 0 ? 0 : 100 * (middle - reach),
    until: yes === all ? 100 : 100 * (middle + reach),
  };
}
