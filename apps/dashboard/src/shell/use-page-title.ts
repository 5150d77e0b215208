import { useEffect } from "react";

/** Names the tab of the browser after the page; never after a person. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Nabij`;
  }, [title]);
}
