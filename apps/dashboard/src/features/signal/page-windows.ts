/** How many rows the first page has, and every page after it. */
export type PageSizes = { readonly first: number; readonly more: number };

/** Which rows each of the first `pages` pages holds: a short one first, longer ones after it. */
export function pageWindows(
  pages: number,
  { first, more }: PageSizes,
): readonly { readonly offset: number; readonly limit: number }[] {
  return Array.from({ length: pages }, (_, page) =>
    page === 0 ? { offset: 0, limit: first } : { offset: first + (page - 1) * more, limit: more },
  );
}
