import { keepSetting, readSetting } from "@nabij/ui";

/** What a page was last filtered on by this person, as the end of an address. */
export function rememberedSearch(userId: string, page: string): string {
  const kept = readSetting(keyOf(userId, page));
  return kept?.startsWith("?") ? kept : "";
}

/** Keeps the filters of a page for this person, on this device only. */
export function rememberSearch(userId: string, page: string, search: string): void {
  keepSetting(keyOf(userId, page), search);
}

/** `page` is its first word in the address. Two people on one device do not see each other's filters. */
function keyOf(userId: string, page: string): string {
  return `nabij.${page}.${userId}`;
}
