export interface ProgressBarProps {
  /** What progresses, e.g. "Question 6 of 14". */
  label: string;
  value: number;
  max: number;
  /** Shown under the words at both ends of the line above the bar. */
  start?: string;
  end?: string;
}

/** How far along; the words carry the meaning, the bar repeats it. */
export function ProgressBar({ label, value, max, start, end }: ProgressBarProps) {
  const percent = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  return (
    <div>
      {(start || end) && (
        <div className="mb-3 flex justify-between gap-4 text-sm text-soft">
          <span>{start}</span>
          <span>{end}</span>
        </div>
      )}
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        className="h-1.5 overflow-hidden rounded-full bg-line"
      >
        <div
          className="keeps-color h-full rounded-full bg-autonomy transition-[width]"
          style={{ width: `${percent}%` }}
        />
      </div>
    </div>
  );
}
