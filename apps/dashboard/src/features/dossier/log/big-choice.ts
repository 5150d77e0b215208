/** A press as wide as the phone. */
export const bigChoice =
  "flex min-h-15 w-full items-center gap-4 rounded-card border border-edge bg-card px-5 py-3.5 text-left text-phone text-ink no-underline hover:bg-line/50";
