import { type ReactNode, useId } from "react";

/** The question that the cards under it answer. */
export function QuestionSection({ question, children }: { question: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-4 text-phone font-semibold tracking-[-0.005em]">
        {question}
      </h2>
      {children}
    </section>
  );
}
