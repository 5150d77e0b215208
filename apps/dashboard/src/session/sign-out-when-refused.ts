import type { QueryClient } from "@tanstack/react-query";
import { paths } from "../paths.ts";
import { errorCode } from "../trpc.ts";

/** When the node no longer knows the reader, asks to sign in and remembers where they were. */
export function signOutWhenRefused(client: QueryClient, open: (href: string) => void): void {
  const leave = (error: unknown) => {
    if (errorCode(error) !== "UNAUTHORIZED") return;
    client.clear();
    open(paths.signIn(`${window.location.pathname}${window.location.search}`));
  };
  client.getQueryCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "error") leave(event.action.error);
  });
  client.getMutationCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "error") leave(event.action.error);
  });
}
