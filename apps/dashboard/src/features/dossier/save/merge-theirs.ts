import type { Fields, StoredRecord } from "../dossier.ts";

/** A form brought up to date with what someone else stored meanwhile. */
export type Merged = {
  readonly draft: Fields;
  /** Fields both changed: the reader decides. */
  readonly conflicts: readonly string[];
};

/**
 * Takes over what another person changed and keeps what is typed here. Only a field that both
 * changed to something else is a conflict.
 */
export function mergeTheirs(
  base: StoredRecord,
  theirs: StoredRecord,
  draft: Fields,
  dirty: ReadonlySet<string>,
): Merged {
  const changed = Object.keys(theirs).filter((field) => !same(theirs[field], base[field]));
  const taken = changed.filter((field) => !dirty.has(field));
  const conflicts = changed.filter(
    (field) => dirty.has(field) && !same(theirs[field], draft[field]),
  );
  const values = Object.fromEntries(taken.map((field) => [field, theirs[field]]));
  return { draft: { ...draft, ...values }, conflicts };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
