import type { ReactNode } from "react";

/** Where the cards of a writer come: there before any card is, so that one is read out politely. */
export function CardsPlace({ children }: { children: ReactNode }) {
  return (
    <div aria-live="polite" className="min-w-0">
      {children}
    </div>
  );
}
