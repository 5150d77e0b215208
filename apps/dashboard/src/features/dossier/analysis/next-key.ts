/** The first name `f1`, `f2`, … above those in use, so that a removed factor's name never comes back to its links. */
export function nextKey(keys: readonly string[]): string {
  const used = keys.map((key) => Number(/^f(\d+)$/.exec(key)?.[1] ?? 0));
  return `f${Math.max(0, ...used) + 1}`;
}
