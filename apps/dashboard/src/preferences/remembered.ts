type Page = "trajecten" | "signalen" | "overzicht";

/** What a page was last filtered on by this person, as the end of an address. */
export function rememberedSearch(userId: string, page: Page): string {
  const kept = read(keyOf(userId, page));
  return kept?.startsWith("?") ? kept : "";
}

/** Keeps the filters of a page for this person, on this device only. */
export function rememberSearch(userId: string, page: Page, search: string): void {
  write(keyOf(userId, page), search);
}

/** A setting of this device, such as the language; null when there is none. */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a setting of this device. A browser that keeps nothing is no reason to fail. */
export function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}

/** Two people on one device do not see each other's filters. */
function keyOf(userId: string, page: Page): string {
  return `nabij.${page}.${userId}`;
}
