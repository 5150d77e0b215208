import type { ViewPage } from "@nabij/domain";

/** The view that was opened last on every page, for as long as this tab is open. */
const opened = new Map<ViewPage, string>();

export function openedView(page: ViewPage): string | null {
  return opened.get(page) ?? null;
}

export function rememberOpened(page: ViewPage, id: string | null): void {
  if (id === null) opened.delete(page);
  else opened.set(page, id);
}
