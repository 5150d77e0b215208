import type { ReactNode } from "react";
import { Link } from "../provider/link.tsx";

export interface PageSentenceProps {
  /** What the data says, with `FigureLink`s for its numbers; sentences break where `<br />` says. */
  children: ReactNode;
  /** One calmer sentence under it. */
  lead?: ReactNode;
  /** Above it: tags of a trajectory, a breadcrumb. */
  above?: ReactNode;
}

/** The opening of a page (its only h1). */
export function PageSentence({ children, lead, above }: PageSentenceProps) {
  return (
    <div className="mb-8">
      {above && <div className="mb-3 flex flex-wrap items-center gap-2.5">{above}</div>}
      <h1 className="max-w-[60rem] text-page-phone leading-[1.22] font-semibold tracking-[-0.01em] text-balance sm:text-page">
        {children}
      </h1>
      {lead && <p className="mt-3 max-w-measure text-base text-soft">{lead}</p>}
    </div>
  );
}

export interface FigureLinkProps {
  /** The list behind the number. */
  href: string;
  children: ReactNode;
  tone?: "nearness" | "autonomy" | "ink";
}

/** A number in a sentence that opens the list behind it. */
export function FigureLink({ href, children, tone = "ink" }: FigureLinkProps) {
  const color = { nearness: "text-nearness", autonomy: "text-autonomy", ink: "text-ink" }[tone];
  return (
    <Link
      href={href}
      className={`${color} underline decoration-2 underline-offset-[0.18em] hover:decoration-4`}
    >
      {children}
    </Link>
  );
}
