/** Which rows of a table are chosen, and the words that go with choosing. */
export interface TableSelection<Row> {
  /** Keys of the rows, also of rows that are not on this page. */
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  /** Name of the box in front of a row, e.g. "Kies Sam". */
  readonly labelOf: (row: Row) => string;
  /** Name of the box in the head. */
  readonly allLabel: string;
}

/**
 * The choice after a press on the box of `key`. With `from`, the row that was pressed before it,
 * everything in between becomes what the pressed row becomes.
 */
export function pressRow(
  selected: ReadonlySet<string>,
  keys: readonly string[],
  key: string,
  from: string | null,
): ReadonlySet<string> {
  const isChosen = !selected.has(key);
  const ends = [keys.indexOf(key), from === null ? -1 : keys.indexOf(from)].toSorted(
    (a, b) => a - b,
  );
  const [first = -1, last = -1] = ends;
  const pressed = first === -1 ? [key] : keys.slice(first, last + 1);
  const next = new Set(selected);
  for (const each of pressed) {
    if (isChosen) next.add(each);
    else next.delete(each);
  }
  return next;
}

/** How many of the rows on this page are chosen. */
export function shareChosen(
  selected: ReadonlySet<string>,
  keys: readonly string[],
): "none" | "some" | "all" {
  const chosen = keys.filter((key) => selected.has(key)).length;
  if (chosen === 0) return "none";
  return chosen === keys.length ? "all" : "some";
}

/** The choice after a press on the box in the head: this page wholly on, or wholly off. */
export function pressAll(
  selected: ReadonlySet<string>,
  keys: readonly string[],
): ReadonlySet<string> {
  const next = new Set(selected);
  const isAll = shareChosen(selected, keys) === "all";
  for (const key of keys) {
    if (isAll) next.delete(key);
    else next.add(key);
  }
  return next;
}
