import type { ReactNode } from "react";
import { classNames } from "../provider/class-names.ts";
import { Link } from "../provider/link.tsx";

export interface NavItemProps {
  href: string;
  children: ReactNode;
  isCurrent?: boolean;
  /** How many things wait there; shown at the end of the line. */
  count?: number | undefined;
  /** What the number counts, for screen readers, e.g. "21 open signals". */
  countLabel?: string;
}

/** One line of the navigation. */
export function NavItem({ href, children, isCurrent = false, count, countLabel }: NavItemProps) {
  return (
    <li>
      <Link
        href={href}
        aria-current={isCurrent ? "page" : undefined}
        className={classNames(
          "flex min-h-7.5 items-center justify-between gap-3 rounded-control px-2.5 py-0.5 text-nav",
          "pointer-coarse:min-h-11",
          isCurrent
            ? "bg-autonomy-wash font-semibold text-autonomy"
            : "text-soft hover:bg-line/50 hover:text-ink",
        )}
      >
        <span>{children}</span>
        {count !== undefined && (
          <span className="text-xs tabular-nums">
            {countLabel && <span className="sr-only">{countLabel}</span>}
            <span aria-hidden={countLabel ? true : undefined}>{count}</span>
          </span>
        )}
      </Link>
    </li>
  );
}

export interface NavGroupProps {
  /** Small heading above the group; the first group has none. */
  title?: string;
  children: ReactNode;
}

/** Lines of the navigation that belong together. */
export function NavGroup({ title, children }: NavGroupProps) {
  return (
    <div className="mt-3.5 first:mt-0">
      {title && (
        <p className="mb-0.5 px-2.5 text-xs font-semibold tracking-wide text-soft">{title}</p>
      )}
      <ul className="space-y-px">{children}</ul>
    </div>
  );
}
