import { lazy, Suspense, useState } from "react";
import type { DialogProps } from "./dialog-props.ts";

const DialogSheet = lazy(async () => ({
  default: (await import("../lazy/modal-sheet.tsx")).DialogSheet,
}));
const DrawerSheet = lazy(async () => ({
  default: (await import("../lazy/modal-sheet.tsx")).DrawerSheet,
}));

/** One question or small form in front of the page. Its code is fetched when it first opens. */
export function Dialog(props: DialogProps) {
  return useOpened(props.isOpen) ? (
    <Suspense fallback={null}>
      <DialogSheet {...props} />
    </Suspense>
  ) : null;
}

/** A panel at the side for editing while the page stays in view; the whole screen on a phone. */
export function Drawer(props: DialogProps) {
  return useOpened(props.isOpen) ? (
    <Suspense fallback={null}>
      <DrawerSheet {...props} />
    </Suspense>
  ) : null;
}

/** True from the first opening on, so that closing can still be animated. */
function useOpened(isOpen: boolean): boolean {
  const [opened, setOpened] = useState(isOpen);
  if (isOpen && !opened) setOpened(true);
  return opened;
}
