import { useId } from "react";

/** The small hatched square that marks what came only after probing (product §5). */
export function HatchedMark() {
  const pattern = useId();
  return (
    <svg aria-hidden width={13} height={13} className="keeps-color shrink-0">
      <defs>
        <pattern
          id={pattern}
          width={4}
          height={4}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={2} height={4} fill="var(--color-nearness)" />
        </pattern>
      </defs>
      <rect
        x={0.5}
        y={0.5}
        width={12}
        height={12}
        rx={2}
        fill={`url(#${pattern})`}
        stroke="var(--color-nearness)"
      />
    </svg>
  );
}
