import type { KeyboardEvent } from "react";

/** Control or command with Enter sends a form, so that typing hands stay on the keys. */
export function sendWithKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
