/** By which numbers places are put in order, and what decides between equal ones. */
export type PlaceOrder = {
  readonly keys: Float64Array;
  readonly tie: (a: number, b: number) => number;
  readonly descending: boolean;
};

/** Above this, putting all in order costs less than looking for the first. */
const mostSought = 2000;

/** The first `count` places in an order, in that order, without putting all the others in order. */
export function firstPlaces(
  places: Int32Array,
  { keys, tie, descending }: PlaceOrder,
  count: number,
): readonly number[] {
  const sign = descending ? -1 : 1;
  const compare = (a: number, b: number): number =>
    sign * ((keys[a] ?? 0) - (keys[b] ?? 0) || tie(a, b));
  if (count > mostSought || count * 2 >= places.length) {
    return [...places].sort(compare).slice(0, count);
  }
  if (count <= 0) return [];
  let first: number[] = [];
  let last: number | undefined;
  let lastKey = Number.POSITIVE_INFINITY;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const key = sign * (keys[place] ?? 0);
    if (key > lastKey) continue;
    if (key === lastKey && last !== undefined && compare(place, last) > 0) continue;
    first.push(place);
    if (first.length < count * 2) continue;
    first = first.sort(compare).slice(0, count);
    last = first.at(-1) ?? 0;
    lastKey = sign * (keys[last] ?? 0);
  }
  return first.sort(compare).slice(0, count);
}
