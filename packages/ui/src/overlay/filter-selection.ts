/** Key of the line "all", which stands for no filter. */
export const allKey = "·all";

/**
 * The choice after a press in a filter menu.
 * Pressing "all", or leaving nothing chosen, gives an empty list: no filter.
 */
export function nextSelection(pressed: ReadonlySet<string>, before: readonly string[]): string[] {
  const wasAll = before.length === 0;
  if (pressed.has(allKey) && !wasAll) return [];
  return [...pressed].filter((key) => key !== allKey);
}
