/** Where a key takes the focus in a list of `count` rows; null when the key is not about rows. */
export function rowAfterKey(
  key: string,
  current: number | null,
  count: number,
  isInside: boolean,
): number | null {
  if (count === 0) return null;
  const at = current ?? 0;
  // From outside the first press lands on the row one was at; from inside it moves on.
  const step = (by: number) => (isInside ? Math.min(Math.max(at + by, 0), count - 1) : at);
  if (key === "j") return step(1);
  if (key === "k") return step(-1);
  if (!isInside) return null;
  if (key === "ArrowDown") return step(1);
  if (key === "ArrowUp") return step(-1);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}

/** Whether keys are for words or for a window in front now, and not for the page. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = target.closest("input, textarea, select, [contenteditable=true]");
  const isBox = field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type);
  return (
    (field !== null && !isBox) ||
    target.closest("[role=dialog], [role=alertdialog], [role=menu], [role=listbox]") !== null ||
    document.querySelector("[role=dialog], [role=alertdialog], [role=menu]") !== null
  );
}
