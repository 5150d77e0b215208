import type { ReactNode } from "react";

export interface StateMessageProps {
  title: ReactNode;
  /** Empty: what to do next. Error: what happened, what was kept, what to do. */
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing here yet: says what to do next. Dashed, because something is missing. */
export function EmptyState({ title, children, action }: StateMessageProps) {
  return (
    <div className="rounded-card border border-dashed border-edge px-6 py-8">
      <p className="text-section font-semibold">{title}</p>
      {children && <div className="mt-1.5 max-w-measure text-soft">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap gap-2.5">{action}</div>}
    </div>
  );
}

/** Something failed: says what happened, what was kept and what to do. Announced at once. */
export function ErrorState({ title, children, action }: StateMessageProps) {
  return (
    <div
      role="alert"
      className="rounded-card border border-l-4 border-line border-l-nearness bg-card px-6 py-6"
    >
      <p className="text-section font-semibold">{title}</p>
      {children && <div className="mt-1.5 max-w-measure text-soft">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap gap-2.5">{action}</div>}
    </div>
  );
}
