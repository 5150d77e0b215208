/** What waits for its turn on a page that has no locks of the browser. */
const lines = new Map<string, Promise<unknown>>();

/**
 * Does one piece of work of this name at a time, over all tabs of this browser. Without https a browser
 * has no locks to give: then the tabs of a device do not know of each other.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (window.isSecureContext)
    return navigator.locks.request(`nabij.reflectie.${name}`, work) as Promise<T>;
  const before = lines.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  lines.set(
    name,
    mine.catch(() => undefined),
  );
  return mine;
}
