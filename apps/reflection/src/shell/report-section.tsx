import { type ReactNode, useId } from "react";

interface ReportSectionProps {
  title: string;
  text?: string;
  children: ReactNode;
}

/** One heading of the report with what stands under it. */
export function ReportSection({ title, text, children }: ReportSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-easy leading-snug font-semibold">
        {title}
      </h2>
      {text !== undefined && <p className="mt-1 max-w-measure text-soft">{text}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
