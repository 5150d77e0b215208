import type { ReactNode } from "react";

/** Lines with dividers between them, as in a work list inside a card. */
export function ItemList({ children }: { children: ReactNode }) {
  return <ul className="divide-y divide-line">{children}</ul>;
}

export interface ItemProps {
  /** A `SeverityMark` or icon in front. */
  mark?: ReactNode;
  title: ReactNode;
  /** The facts under the title. */
  children?: ReactNode;
  /** A button or tag at the end. */
  action?: ReactNode;
}

/** One line of an `ItemList`: what, the facts, what to do. */
export function Item({ mark, title, children, action }: ItemProps) {
  return (
    <li className="flex items-start gap-x-3.5 gap-y-2.5 py-3.5 first:pt-0 last:pb-0 max-sm:flex-wrap">
      {mark && <span className="mt-0.5">{mark}</span>}
      <div className="min-w-0 flex-1 max-sm:basis-60">
        <p className="leading-snug font-semibold">{title}</p>
        {children && <div className="mt-1 text-sm text-soft">{children}</div>}
      </div>
      {action && <div className="shrink-0">{action}</div>}
    </li>
  );
}
