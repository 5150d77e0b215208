/** Numbers by the place of a row, in memory that grows with the rows. */
export type NumberColumn = {
  /** Replaced when it grows; longer than there are rows. */
  readonly values: () => Float64Array;
  readonly put: (place: number, value: number) => void;
};

const firstLength = 256;

/** An empty column. */
export function numberColumn(): NumberColumn {
  let values = new Float64Array(firstLength);
  return {
    values: () => values,
    put: (place, value) => {
      if (place >= values.length) {
        const longer = new Float64Array(Math.max(place + 1, values.length * 2));
        longer.set(values);
        values = longer;
      }
      values[place] = value;
    },
  };
}
