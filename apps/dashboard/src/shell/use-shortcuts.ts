import { isTyping, useUi } from "@nabij/ui";
import { useEffect, useRef, useState } from "react";
import { useSession } from "../session/use-session.ts";
import { pagesFor } from "./pages.ts";
import { openPalette } from "./palette/open-palette.ts";

/** How long the second key of "g t" may wait, in milliseconds. */
const pairWindow = 1200;

/**
 * Keys that work everywhere except while typing: `/` search, `?` help, `g` then the letter of a
 * page. The palette opens with Ctrl or Cmd and K, also while typing.
 */
export function useShortcuts() {
  const { navigate } = useUi();
  const { role, may } = useSession();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const pressedG = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isPaletteKey(event)) return callPalette(event);
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const isPair = event.timeStamp - pressedG.current < pairWindow;
      pressedG.current = event.key === "g" ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (event.key === "?") setHelpOpen(true);
      else if (event.key === "/") focusSearch(event);
      else if (isPair) {
        const page = pagesFor(role, may).find(({ key }) => key === event.key);
        if (page) navigate?.(page.href);
      }
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [navigate, role, may]);
  return { isHelpOpen, setHelpOpen };
}

function isPaletteKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === "k" && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** Not over a window that is open: what was typed there could be lost. */
function callPalette(event: KeyboardEvent): void {
  event.preventDefault();
  if (document.querySelector("[role=dialog], [role=alertdialog]") === null) openPalette();
}

/** The search box of this page, or the palette where a page has none. */
function focusSearch(event: KeyboardEvent): void {
  event.preventDefault();
  const box = document.querySelector<HTMLInputElement>("main input[type=search]");
  if (box) box.focus();
  else openPalette();
}
