/** The page the reader wanted before signing in; only an address of this app. */
export function wantedPage(naar: unknown): string | undefined {
  return typeof naar === "string" && /^\/(?![/\\])/.test(naar) ? naar : undefined;
}
