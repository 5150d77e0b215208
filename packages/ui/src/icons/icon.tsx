import type { ReactNode } from "react";

export interface IconProps {
  /** Size in px; icons scale with nothing else. */
  size?: number;
  className?: string;
  /** Words for an icon that stands alone; without it the icon is hidden from screen readers. */
  label?: string;
}

/** The frame every drawn icon shares: 24 × 24 grid, stroke in the colour of the text. */
export function Icon({
  size = 20,
  className,
  label,
  children,
}: IconProps & { children: ReactNode }) {
  const drawing = (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flexShrink: 0 }}
    >
      {children}
    </svg>
  );
  if (label === undefined) return drawing;
  return (
    <span role="img" aria-label={label} className="inline-flex">
      {drawing}
    </span>
  );
}

/** A component that draws one path (and optional extra shapes) in the shared frame. */
export function drawn(path: string, extra?: ReactNode) {
  return function DrawnIcon(props: IconProps) {
    return (
      <Icon {...props}>
        <path d={path} />
        {extra}
      </Icon>
    );
  };
}
