import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { paths } from "../paths.ts";

/** How long the second key of "g t" may wait, in milliseconds. */
const pairWindow = 1200;

/** Keys that work everywhere except while typing: `/` search, `?` help, `g` then a letter. */
export function useShortcuts() {
  const router = useRouter();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const pressedG = useRef(0);
  useEffect(() => {
    const go = (href: string) => router.history.push(href);
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const isPair = event.timeStamp - pressedG.current < pairWindow;
      pressedG.current = event.key === "g" ? event.timeStamp : 0;
      if (event.key === "?") setHelpOpen(true);
      else if (event.key === "/") focusSearch(event, go);
      else if (isPair && event.key === "o") go(paths.overview());
      else if (isPair && event.key === "t") go(paths.trajectories());
      else if (isPair && event.key === "s") go(paths.signals());
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [router]);
  return { isHelpOpen, setHelpOpen };
}

/** The search box of this page, or the one of the list of trajectories. */
function focusSearch(event: KeyboardEvent, go: (href: string) => void): void {
  event.preventDefault();
  const box = document.querySelector<HTMLInputElement>("main [role=searchbox]");
  if (box) box.focus();
  else go(`${paths.trajectories()}#zoeken`);
}

/** Keys are for words while someone types or has a window open. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [role=dialog], [role=menu]") !== null
  );
}
