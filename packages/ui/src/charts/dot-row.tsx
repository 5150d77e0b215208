export interface DotRowProps {
  label: string;
  /** Steps taken: closed dots. */
  done: number;
  /** Steps agreed in all: the rest is open. */
  total: number;
  /** For screen readers, e.g. "9 of 14 steps taken". */
  description: string;
  tone?: "autonomy" | "nearness";
}

/** Steps as dots: closed is taken, open is agreed. Growth is what fills. */
export function DotRow({ label, done, total, description, tone = "autonomy" }: DotRowProps) {
  const color = tone === "autonomy" ? "border-autonomy" : "border-nearness";
  const fill = tone === "autonomy" ? "bg-autonomy" : "bg-nearness";
  return (
    <div className="grid grid-cols-1 items-center gap-x-4 gap-y-1 py-1.5 sm:grid-cols-[minmax(8rem,11.5rem)_1fr]">
      <span className="text-sm">{label}</span>
      <span role="img" aria-label={description} className="flex flex-wrap gap-[3px]">
        {Array.from({ length: Math.max(done, total) }, (_, step) => (
          <span
            key={step}
            className={`keeps-color size-3 rounded-full border-[1.5px] ${color} ${step < done ? fill : ""}`}
          />
        ))}
      </span>
    </div>
  );
}
