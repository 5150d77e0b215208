import { useEffect } from "react";

/** Keys that one page adds, as the list of keys shows them. */
export type PageKeys = {
  readonly title: string;
  readonly lines: readonly { readonly key: string; readonly does: string }[];
};

let shown: PageKeys | null = null;

/** Puts the keys of a page in the list of keys for as long as the page is there. */
export function usePageKeys(keys: PageKeys): void {
  useEffect(() => {
    shown = keys;
    return () => {
      if (shown === keys) shown = null;
    };
  });
}

/** The keys of the page that is open; null when it adds none. */
export function pageKeys(): PageKeys | null {
  return shown;
}
