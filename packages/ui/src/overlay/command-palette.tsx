import { lazy, Suspense } from "react";
import type { CommandPaletteProps } from "./command-line.ts";

const CommandSheet = lazy(async () => ({
  default: (await import("../lazy/command-sheet.tsx")).CommandSheet,
}));

/** One box to find anything and do it. Its code is fetched when it first opens. */
export function CommandPalette(props: CommandPaletteProps) {
  return (
    <Suspense fallback={null}>
      <CommandSheet {...props} />
    </Suspense>
  );
}
