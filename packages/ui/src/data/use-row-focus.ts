import { type FocusEvent, type RefObject, useEffect, useRef, useState } from "react";
import { isTyping, rowAfterKey } from "./row-keys.ts";

interface RowFocus {
  /** On the `tbody`; its rows carry `data-row`, their links `data-row-link`. */
  readonly body: RefObject<HTMLTableSectionElement | null>;
  /** The one row that Tab reaches; the others are reached from it with arrows, or j and k. */
  readonly current: number;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Moves through the rows of a table with the keyboard; `x` calls back for the row one is at. */
export function useRowFocus(count: number, onToggle: ((index: number) => void) | null): RowFocus {
  const body = useRef<HTMLTableSectionElement>(null);
  const [at, setAt] = useState(0);
  const current = Math.min(at, Math.max(count - 1, 0));
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const isInside =
        event.target instanceof Node && body.current?.contains(event.target) === true;
      if (!isInside && !isFirstList(body.current)) return;
      if (event.key === "x" && isInside && onToggle) return onToggle(current);
      const next = rowAfterKey(event.key, current, count, isInside);
      if (next === null) return;
      event.preventDefault();
      linkOf(body.current, next)?.focus();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });
  const onFocus = (event: FocusEvent) => {
    const row = event.target.closest("[data-row]")?.getAttribute("data-row");
    if (row) setAt(Number(row));
  };
  return { body, current, onFocus };
}

/** With several tables on a page, keys from outside are for the first. */
function isFirstList(body: HTMLElement | null): boolean {
  const isElsewhere = document.activeElement?.closest("[data-rows]") ?? null;
  return isElsewhere === null && document.querySelector("[data-rows]") === body;
}

function linkOf(body: HTMLElement | null, row: number): HTMLElement | null {
  return body?.querySelector<HTMLElement>(`[data-row="${row}"] [data-row-link]`) ?? null;
}
