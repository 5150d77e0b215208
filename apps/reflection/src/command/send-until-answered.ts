/** How the sender waits and what it tells while there is no connection. */
export type Patience = {
  /** True when the failure means that no answer came at all. */
  readonly isOffline: (error: unknown) => boolean;
  /** Resolves when it is worth another try; `failures` is how many went before. */
  readonly wait: (failures: number) => Promise<void>;
  /** Told at the first failure, so that the screen can say what was kept. */
  readonly onOffline: () => void;
};

/**
 * Sends until the node answers, yes or no. The same command goes out every time, so a lost
 * answer never leads to the same words twice (reflection §4.2).
 */
export async function sendUntilAnswered<Answer>(
  post: () => Promise<Answer>,
  { isOffline, wait, onOffline }: Patience,
): Promise<Answer> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await post();
    } catch (error) {
      if (!isOffline(error)) throw error;
      if (failures === 0) onOffline();
      await wait(failures);
    }
  }
}

/** Longest pause between two tries, ms. */
const longestWait = 15_000;

/** Waits a little longer each time, and no longer than until the device is online again. */
export function waitForConnection(failures: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(longestWait, 1000 * 2 ** failures));
    window.addEventListener("online", done);
  });
}
