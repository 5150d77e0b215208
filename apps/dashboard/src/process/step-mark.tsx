import type { StepStatus } from "@nabij/domain";

const looks: Readonly<Record<StepStatus, string>> = {
  done: "border-autonomy bg-autonomy",
  late: "border-attention bg-attention-wash",
  running: "border-autonomy bg-card border-2",
  waiting: "border-edge bg-card",
  spare: "border-dashed border-edge bg-card",
};

/** One step as a small shape: filled is done, a bar through it is late, a thick edge is at hand. */
export function StepMark({ status, size = 12 }: { status: StepStatus; size?: number }) {
  return (
    <span
      aria-hidden
      className={`keeps-color relative inline-block shrink-0 rounded-[3px] border ${looks[status]}`}
      style={{ width: size, height: size }}
    >
      {status === "late" && (
        <span className="absolute inset-y-[1px] left-1/2 w-[2px] -translate-x-1/2 bg-attention" />
      )}
    </span>
  );
}

/** The steps of a trajectory in a row; what they say stands in words beside it. */
export function StepRow({ statuses }: { statuses: readonly StepStatus[] }) {
  return (
    <span className="flex gap-1">
      {statuses.map((status, index) => (
        <StepMark key={`${index + 1}-${status}`} status={status} />
      ))}
    </span>
  );
}
