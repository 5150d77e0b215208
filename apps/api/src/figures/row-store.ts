/** Packed rows of trajectories in one long list of numbers. */
export type RowStore = {
  /** The numbers of all rows; a row begins at `offset(row)`. Replaced when it grows. */
  readonly numbers: () => Int32Array;
  readonly offset: (row: number) => number;
  /** The row of an id, or undefined when it has none. */
  readonly rowOf: (id: string) => number | undefined;
  readonly idOf: (row: number) => string;
  /** Every row in use. */
  readonly rows: () => Iterable<number>;
  readonly size: () => number;
  /** Keeps the numbers of an id, in place of what it had; gives its row. */
  readonly put: (id: string, numbers: readonly number[]) => number;
  readonly remove: (id: string) => void;
  /** Bytes in use. */
  readonly bytes: () => number;
};

const firstLength = 1 << 16;

/** An empty store. What was replaced leaves a gap; when most of the list is gaps it is written anew. */
export function rowStore(): RowStore {
  const rowOfId = new Map<string, number>();
  const ids: string[] = [];
  const offsets: number[] = [];
  const lengths: number[] = [];
  const free: number[] = [];
  let numbers = new Int32Array(firstLength);
  let used = 0;
  let live = 0;

  const put = (id: string, row: readonly number[]): number => {
    const place = rowOfId.get(id) ?? free.pop() ?? ids.length;
    const before = lengths[place] ?? 0;
    live += row.length - before;
    if (row.length > before) {
      makeRoom(row.length);
      offsets[place] = used;
      used += row.length;
    }
    numbers.set(row, offsets[place]);
    lengths[place] = row.length;
    ids[place] = id;
    rowOfId.set(id, place);
    return place;
  };

  const remove = (id: string): void => {
    const row = rowOfId.get(id);
    if (row === undefined) return;
    live -= lengths[row] ?? 0;
    lengths[row] = 0;
    rowOfId.delete(id);
    free.push(row);
  };

  const makeRoom = (length: number): void => {
    if (used + length <= numbers.length) return;
    const enough = Math.max(firstLength, 2 * (live + length));
    const next = new Int32Array(enough);
    let end = 0;
    for (const row of rowOfId.values()) {
      const [from, size] = [offsets[row] ?? 0, lengths[row] ?? 0];
      next.set(numbers.subarray(from, from + size), end);
      offsets[row] = end;
      end += size;
    }
    numbers = next;
    used = end;
  };

  return {
    numbers: () => numbers,
    offset: (row) => offsets[row] ?? 0,
    rowOf: (id) => rowOfId.get(id),
    idOf: (row) => ids[row] ?? "",
    rows: () => rowOfId.values(),
    size: () => rowOfId.size,
    put,
    remove,
    bytes: () => numbers.byteLength,
  };
}
