import { isTyping } from "@nabij/ui";
import { type RefObject, useEffect, useRef } from "react";

/** What a key does with the line one is at. */
export type LineKeys = Readonly<Record<string, (line: HTMLElement) => void>>;

/** How long after `g` a letter still means a page, in milliseconds. */
const pairWindow = 1200;

/** Keys for a list of lines (`data-line`): j and k go from line to line, the others act on it. */
export function useLineKeys(keys: LineKeys): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const pressedG = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const isPair = event.timeStamp - pressedG.current < pairWindow;
      pressedG.current = event.key === "g" ? event.timeStamp : Number.NEGATIVE_INFINITY;
      const current = lineOf(event.target);
      const step = { j: 1, k: -1 }[event.key];
      if (step !== undefined) return goTo(list.current, current, step);
      const act = keys[event.key];
      if (act === undefined || isPair || current === null) return;
      event.preventDefault();
      act(current);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });
  return list;
}

function lineOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement ? target.closest<HTMLElement>("[data-line]") : null;
}

/** Moves the focus to the link of the next line; from outside to that of the first. */
function goTo(list: HTMLElement | null, current: HTMLElement | null, step: number): void {
  const lines = [...(list?.querySelectorAll<HTMLElement>("[data-line]") ?? [])];
  const at = current === null ? -1 : lines.indexOf(current);
  const next = lines[at === -1 ? 0 : Math.min(Math.max(at + step, 0), lines.length - 1)];
  next?.querySelector("a")?.focus();
}
