import type { ReactNode } from "react";
import { Link } from "../provider/link.tsx";

export interface PageTopProps {
  /** Filters or a breadcrumb. */
  children?: ReactNode;
  /** Buttons at the end of the line. */
  actions?: ReactNode;
}

/** The line above the page sentence: filters or breadcrumb left, actions right. Filters print as words, actions do not. */
export function PageTop({ children, actions }: PageTopProps) {
  return (
    <div className="mb-6 flex flex-wrap items-start justify-between gap-3 lg:flex-nowrap">
      <div className="flex min-h-9 flex-wrap items-center gap-2 lg:flex-1">{children}</div>
      {actions && (
        <div className="no-print flex flex-wrap items-center gap-2 lg:shrink-0 lg:flex-nowrap">
          {actions}
        </div>
      )}
    </div>
  );
}

export interface BreadcrumbProps {
  label: string;
  /** The pages above this one, highest first. */
  parents: readonly { readonly href: string; readonly label: string }[];
  current: string;
}

/** Where this page is; the last part is the page itself. */
export function Breadcrumb({ label, parents, current }: BreadcrumbProps) {
  return (
    <nav aria-label={label} className="no-print text-sm text-soft">
      <ol className="flex flex-wrap gap-1.5">
        {parents.map((parent) => (
          <li key={parent.href} className="flex gap-1.5">
            <Link href={parent.href} className="hover:text-ink hover:underline">
              {parent.label}
            </Link>
            <span aria-hidden>/</span>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
