import { activateNow } from "./activate-now.ts";

/**
 * Keeps the files of this app on this device, so that a page opens without a connection. Only where a
 * conversation stands on the device: a phone that takes part once fetches nothing it does not need.
 * Without https, or in development, there is no worker and the page goes on for as long as it is open.
 */
export function keepShell(): void {
  if (!import.meta.env.PROD || !window.isSecureContext || !("serviceWorker" in navigator)) return;
  void register().catch(() => undefined);
}

/** This page came from the node: whatever waits or arrives is of its own build, and may begin. */
async function register(): Promise<void> {
  const scope = import.meta.env.BASE_URL;
  const registration = await navigator.serviceWorker.register(`${scope}sw.js`, { scope });
  const begin = () => registration.waiting?.postMessage(activateNow);
  begin();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", begin);
  });
}
