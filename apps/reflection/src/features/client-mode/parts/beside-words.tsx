import type { ReactNode } from "react";

/** What another part of the app shows beside one's words, with targets as big as the rest here. */
export function BesideWords({ children }: { children: ReactNode }) {
  return (
    <div className="min-w-0 [overflow-wrap:anywhere] hyphens-auto [&_*]:min-w-0 [&_a]:inline-flex [&_a]:min-h-15 [&_a]:items-center [&_button]:min-h-15">
      {children}
    </div>
  );
}
