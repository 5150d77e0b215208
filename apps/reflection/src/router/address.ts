import { useSyncExternalStore } from "react";

/** Parts on screen that draw again when the address changes. */
const listeners = new Set<() => void>();
let current = read();

/** The address of the page now; it changes with links and with the browser's own buttons. */
export function useAddress(): Address {
  return useSyncExternalStore(subscribe, () => current);
}

/** Where the browser is, without the host. */
export type Address = { readonly path: string; readonly search: string };

/** Goes to an address. One outside this app is left to the browser. */
export function open(href: string, how: "push" | "replace" = "push"): void {
  const to = new URL(href, window.location.href);
  if (!to.pathname.startsWith("/reflectie")) {
    window.location.assign(to);
    return;
  }
  if (how === "replace") window.history.replaceState(null, "", to);
  else window.history.pushState(null, "", to);
  moved();
  window.scrollTo(0, 0);
}

/** Links and the browser's own buttons both end here. */
function moved(): void {
  current = read();
  for (const listener of listeners) listener();
}

function read(): Address {
  return { path: window.location.pathname, search: window.location.search };
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("popstate", moved);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", moved);
  };
}
