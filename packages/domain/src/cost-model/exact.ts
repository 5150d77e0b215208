/**
 * Fractions of whole numbers, so that money never drifts: `0.1 + 0.2` has no place here. A number
 * is read as people write it, in decimals; rounding happens once, to whole cents.
 */
export type Exact = { readonly top: bigint; readonly bottom: bigint };

/** The number as it is written: 1363.33 is 136333/100, not its nearest binary fraction. */
export function exactly(value: number): Exact {
  const text = value.toFixed(10);
  return { top: BigInt(text.replace(".", "")), bottom: 10n ** 10n };
}

export function times(a: Exact, b: Exact): Exact {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** `b` is not zero: every knob one divides by is greater than zero. */
export function dividedBy(a: Exact, b: Exact): Exact {
  return { top: a.top * b.bottom, bottom: a.bottom * b.top };
}

export function plus(a: Exact, b: Exact): Exact {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export const zero: Exact = { top: 0n, bottom: 1n };

/** The nearest whole number, halves up; for amounts of zero and more. */
export function rounded({ top, bottom }: Exact): number {
  return Number((2n * top + bottom) / (2n * bottom));
}

/** As an ordinary number with at most `digits` decimals, for showing hours and factors. */
export function asNumber(value: Exact, digits = 6): number {
  const scale = 10 ** digits;
  return rounded(times(value, exactly(scale))) / scale;
}
