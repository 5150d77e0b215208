/** The package a bare import names: `drizzle-orm/sqlite-core` is `drizzle-orm`. */
export function packageName(specifier: string): string {
  const parts = specifier.split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

/** Whether an import stays inside its own workspace. */
export function isLocal(specifier: string): boolean {
  return /^[.#]/.test(specifier);
}
