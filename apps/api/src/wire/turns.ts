/** After so long at a stretch, whoever comes next waits for the next turn of the event loop. */
const stretchMs = 6;

/**
 * Shares the event loop: requests that arrive together would be answered one after another without
 * anything else getting a word in. A request that is due goes on at once (undefined), the others
 * one per turn, in the order they came.
 */
export function takingTurns(): () => Promise<void> | undefined {
  const waiting: (() => void)[] = [];
  let begun: number | undefined;
  const nextTurn = () => {
    begun = undefined;
    const next = waiting.shift();
    if (next === undefined) return;
    begin();
    next();
  };
  const begin = () => {
    begun = performance.now();
    setImmediate(nextTurn);
  };
  return () => {
    if (begun === undefined) {
      begin();
      return undefined;
    }
    if (waiting.length === 0 && performance.now() - begun < stretchMs) return undefined;
    return new Promise((done) => waiting.push(done));
  };
}
