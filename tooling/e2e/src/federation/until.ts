import { setTimeout } from "node:timers/promises";

const lookEveryMs = 20;
const mostMs = 120_000;

/** Looks again and again until there is something; what was waited for stands in the error. */
export async function until<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const end = performance.now() + mostMs;
  while (performance.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await setTimeout(lookEveryMs);
  }
  throw new Error(`waited in vain for ${what}`);
}

/** Like {@link until}, for something that holds or does not. */
export function untilTrue(what: string, holds: () => boolean | Promise<boolean>): Promise<true> {
  return until(what, async () => ((await holds()) ? true : undefined));
}
