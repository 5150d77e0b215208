import { type ReactNode, useId } from "react";

export interface TooltipProps {
  /** A few words; nothing that is needed to do the job. */
  text: ReactNode;
  /** Draws the element that is explained; it must be able to have focus and carry the attribute. */
  children: (describedBy: { "aria-describedby": string }) => ReactNode;
}

/** A few words on hover or focus, drawn above the element; for more, use `Definition`. */
export function Tooltip({ text, children }: TooltipProps) {
  const id = useId();
  return (
    <span className="group/tip relative inline-flex">
      {children({ "aria-describedby": id })}
      <span
        id={id}
        role="tooltip"
        className="no-print invisible absolute bottom-full left-1/2 z-50 mb-2 w-max max-w-64 -translate-x-1/2 rounded-control bg-ink px-3 py-1.5 text-xs text-paper group-focus-within/tip:visible group-hover/tip:visible"
      >
        {text}
      </span>
    </span>
  );
}
