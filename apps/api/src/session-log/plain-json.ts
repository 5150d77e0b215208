const marked = new WeakSet<object>();

/**
 * Marks an answer that is made of plain JSON values only: a whole session that goes to many readers
 * need not be walked again for each of them. Whoever marks it vouches for it.
 */
export function asPlain<T extends object>(value: T): T {
  marked.add(value);
  return value;
}

export function isMarkedPlain(value: unknown): boolean {
  return typeof value === "object" && value !== null && marked.has(value);
}
