import { lazy, type ReactNode, Suspense, useRef, useState } from "react";

const load = () => import("../lazy/definition-sheet.tsx");
const DefinitionSheet = lazy(async () => ({ default: (await load()).DefinitionSheet }));

export interface DefinitionProps {
  /** The word or figure that is explained; it becomes the button. */
  term: ReactNode;
  /** Heading of the explanation. */
  title: ReactNode;
  /** The explanation: definition, source, period. */
  children: ReactNode;
}

/** A term with its explanation one press away; works by mouse, key and touch. */
export function Definition({ term, title, children }: DefinitionProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => setOpen(!isOpen)}
        className="inline text-left underline decoration-dotted decoration-1 underline-offset-3 hover:decoration-solid"
      >
        {term}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <DefinitionSheet title={title} triggerRef={trigger} onClose={() => setOpen(false)}>
            {children}
          </DefinitionSheet>
        </Suspense>
      )}
    </>
  );
}
