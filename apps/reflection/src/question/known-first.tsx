import type { CurrentQuestion } from "@nabij/reflection";
import { classNames } from "@nabij/ui";

interface KnownFirstProps {
  question: CurrentQuestion;
  className?: string;
}

/** What the trajectory already tells, so that nobody has to look it up to answer. */
export function KnownFirst({ question, className }: KnownFirstProps) {
  if (question.lead === null) return null;
  return (
    <p
      className={classNames(
        "max-w-measure border-l-[3px] border-l-autonomy pl-3.5 text-phone text-soft",
        className,
      )}
    >
      {question.lead}
    </p>
  );
}
