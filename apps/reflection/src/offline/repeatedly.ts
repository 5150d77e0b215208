/**
 * Work that is done when asked for, once more when it was asked for meanwhile, and again later as long
 * as it says that something is in the way. `wait` resolves when it is worth another try.
 */
export function repeatedly(
  wait: (failures: number) => Promise<void>,
  work: () => Promise<{ readonly tryAgain: boolean }>,
): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isRunning = true;
    for (let failures = 0; isWanted; ) {
      isWanted = false;
      const { tryAgain } = await work().catch(() => ({ tryAgain: true }));
      if (!tryAgain) continue;
      isWanted = true;
      await wait(failures);
      failures += 1;
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}
