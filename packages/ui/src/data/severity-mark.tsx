import { CircleIcon, DiamondIcon, WarningTriangleIcon } from "../icons/pictograms.tsx";

export type Severity = "high" | "medium" | "low";

export interface SeverityMarkProps {
  severity: Severity;
  /** The word for it; always there, visible or for screen readers. */
  word: string;
  isWordVisible?: boolean;
  size?: number;
}

const marks = {
  high: { Mark: WarningTriangleIcon, color: "text-nearness" },
  medium: { Mark: DiamondIcon, color: "text-attention" },
  low: { Mark: CircleIcon, color: "text-soft" },
};

/** Severity by shape and word, never by colour alone. */
export function SeverityMark({
  severity,
  word,
  isWordVisible = false,
  size = 20,
}: SeverityMarkProps) {
  const { Mark, color } = marks[severity];
  return (
    <span className="inline-flex shrink-0 items-center gap-1.5 text-sm">
      <Mark size={size} className={color} />
      <span className={isWordVisible ? "text-soft" : "sr-only"}>{word}</span>
    </span>
  );
}
