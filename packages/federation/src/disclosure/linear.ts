/** Coefficients of one equation by the number of the unknown; what it adds up to is known. */
export type Equation = readonly (readonly [unknown: number, coefficient: number])[];

/** A prime: sums of zeros and ones are as independent modulo it as they are in full. */
const modulus = 1_000_003;

/** The unknowns that follow from equations whose right sides are known, by Gauss and Jordan. */
export function derivable(equations: readonly Equation[]): readonly number[] {
  const reduced: Map<number, number>[] = [];
  for (const equation of equations) {
    const row = new Map(equation.map(([unknown, coefficient]) => [unknown, mod(coefficient)]));
    for (const other of reduced) eliminate(row, other);
    const pivot = [...row.keys()][0];
    if (pivot === undefined) continue;
    scale(row, inverse(row.get(pivot) ?? 1));
    const normal = withPivotFirst(row, pivot);
    for (const other of reduced) eliminate(other, normal);
    reduced.push(normal);
  }
  return reduced.filter(({ size }) => size === 1).flatMap((row) => [...row.keys()]);
}

/** Takes `other` from `row` as often as makes the pivot of `other` vanish; changes `row`. */
function eliminate(row: Map<number, number>, other: ReadonlyMap<number, number>): void {
  const [pivot] = other.keys();
  const times = pivot === undefined ? 0 : (row.get(pivot) ?? 0);
  if (times === 0) return;
  for (const [unknown, coefficient] of other) {
    const left = mod((row.get(unknown) ?? 0) - times * coefficient);
    if (left === 0) row.delete(unknown);
    else row.set(unknown, left);
  }
}

function scale(row: Map<number, number>, factor: number): void {
  for (const [unknown, coefficient] of row) row.set(unknown, mod(coefficient * factor));
}

/** The pivot of a row is its first entry. */
function withPivotFirst(row: ReadonlyMap<number, number>, pivot: number): Map<number, number> {
  const others = [...row].filter(([unknown]) => unknown !== pivot);
  return new Map([[pivot, row.get(pivot) ?? 0], ...others]);
}

/** By Fermat: a to the power p − 2. */
function inverse(value: number): number {
  let [result, base, exponent] = [1, mod(value), modulus - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = mod(result * base);
    base = mod(base * base);
    exponent = Math.floor(exponent / 2);
  }
  return result;
}

function mod(value: number): number {
  return ((value % modulus) + modulus) % modulus;
}
