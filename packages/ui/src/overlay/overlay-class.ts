/** The sheet of a menu, popover or tooltip. */
export const popoverClass =
  "no-print z-50 max-w-[min(26rem,calc(100vw-2rem))] rounded-card border border-edge bg-card text-ink shadow-card " +
  "outline-none transition-opacity data-entering:opacity-0 data-exiting:opacity-0";

/** One line in a menu or in a list of choices. */
export const menuItemClass =
  "flex min-h-9 cursor-pointer items-center gap-2.5 rounded-control px-3 py-1.5 text-sm outline-none no-underline " +
  "data-focused:bg-line/60 data-disabled:cursor-not-allowed data-disabled:opacity-60 pointer-coarse:min-h-11";
