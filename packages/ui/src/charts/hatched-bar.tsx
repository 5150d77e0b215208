import { useId } from "react";

export interface HatchedBarProps {
  label: string;
  /** The solid part, e.g. mentioned of one's own accord. */
  solid: number;
  /** The hatched part, e.g. mentioned only after probing. */
  hatched?: number;
  /** The longest bar of the group; bars with the same `max` can be compared. */
  max: number;
  tone?: "autonomy" | "nearness";
  /** For screen readers, e.g. "11 times, 7 of them only after probing". */
  description: string;
}

/** A count as a bar; hatching marks the part that came only after probing. */
export function HatchedBar({
  label,
  solid,
  hatched = 0,
  max,
  tone = "autonomy",
  description,
}: HatchedBarProps) {
  const pattern = useId();
  const color = `var(--color-${tone})`;
  const width = (count: number) => (max > 0 ? (count / max) * 100 : 0);
  return (
    <div className="py-1">
      <p className="text-xs leading-snug">{label}</p>
      <div
        role="img"
        aria-label={`${label}: ${description}`}
        className="mt-1 flex items-center gap-1.5"
      >
        <svg
          className="keeps-color h-2.5 shrink-0 overflow-hidden rounded-[3px]"
          style={{ width: `calc((100% - 2rem) * ${width(solid + hatched) / 100})` }}
          aria-hidden
        >
          <defs>
            <pattern
              id={pattern}
              width={5}
              height={5}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width={2.6} height={5} fill={color} />
            </pattern>
          </defs>
          <rect width="100%" height="100%" fill={hatched > 0 ? `url(#${pattern})` : color} />
          <rect width={`${share(solid, solid + hatched)}%`} height="100%" fill={color} />
        </svg>
        <span aria-hidden className="text-xs text-soft tabular-nums">
          {solid + hatched}
        </span>
      </div>
    </div>
  );
}

function share(part: number, whole: number): number {
  return whole > 0 ? (part / whole) * 100 : 0;
}
