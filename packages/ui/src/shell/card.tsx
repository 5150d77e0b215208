import { type ReactNode, useId } from "react";
import { classNames } from "../provider/class-names.ts";

export interface CardProps {
  /** The finding, in words. */
  title?: ReactNode;
  /** What is drawn, so the finding can be checked. */
  subtitle?: ReactNode;
  /** At the end of the title line: a period, a button. */
  aside?: ReactNode;
  /** Rank of the heading; 2 unless the card is inside another section. */
  level?: 2 | 3;
  /** `alone` has a dashed outline: what is missing or stands alone. */
  outline?: "solid" | "alone";
  className?: string;
  children?: ReactNode;
}

/** A sheet on the paper: one finding with what it rests on. */
export function Card(props: CardProps) {
  const { title, subtitle, aside, level = 2, outline = "solid", className, children } = props;
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className={classNames(
        "print-card min-w-0 rounded-card border bg-card p-5 sm:p-6",
        outline === "alone" ? "border-dashed border-edge" : "border-line shadow-card",
        className,
      )}
    >
      {(title || aside) && (
        <div className="mb-5 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            {title && (
              <Heading id={id} className="text-section leading-snug font-semibold">
                {title}
              </Heading>
            )}
            {subtitle && <p className="mt-1 text-sm text-soft">{subtitle}</p>}
          </div>
          {aside && <div className="text-sm text-soft">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

/** Cards beside each other: one wide and one narrow, or halves; under each other on a phone. */
export function CardGrid({
  columns = "wide",
  children,
}: {
  columns?: "wide" | "halves";
  children: ReactNode;
}) {
  const grid = columns === "wide" ? "xl:grid-cols-[1.55fr_1fr]" : "lg:grid-cols-2";
  return <div className={`mb-6 grid grid-cols-1 gap-6 ${grid}`}>{children}</div>;
}
