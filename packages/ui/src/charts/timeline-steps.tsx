import type { TimelineStep } from "./timeline-lane.ts";
import { type LaneGeometry, MarkButton } from "./timeline-marks.tsx";

interface TimelineStepsProps extends LaneGeometry {
  steps: readonly TimelineStep[];
  /** The level that fills the lane. */
  max: number;
}

/** Room above and below the area, px. */
const inset = 8;

/** A stepped area: how high per period. Words stand inside a step when it is high enough, else on it. */
export function TimelineSteps({ steps, max, ...lane }: TimelineStepsProps) {
  const ordered = steps.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const full = lane.height - 2 * inset;
  const levelHeight = (step: TimelineStep) => (Math.min(step.level, max) / max) * full;
  const paths = ordered.map((step, index) =>
    stepPath(step, { before: ordered[index - 1], after: ordered[index + 1] }, lane, levelHeight),
  );
  return (
    <>
      <svg
        aria-hidden
        viewBox={`0 0 1000 ${lane.height}`}
        preserveAspectRatio="none"
        className="keeps-color absolute inset-0 size-full"
      >
        <path d={paths.map((path) => path.area).join("")} fill="var(--color-nearness-wash)" />
        <path
          d={paths.map((path) => path.edge).join("")}
          fill="none"
          stroke="var(--color-nearness)"
          strokeWidth={1.6}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <ul>
        {ordered.map((step) => (
          <StepButton key={step.id} step={step} tall={levelHeight(step)} {...lane} />
        ))}
      </ul>
    </>
  );
}

interface Neighbours {
  before: TimelineStep | undefined;
  after: TimelineStep | undefined;
}

/** The edge runs on from the step before it, and comes down only where no step follows. */
function stepPath(
  step: TimelineStep,
  { before, after }: Neighbours,
  lane: LaneGeometry,
  levelHeight: (step: TimelineStep) => number,
): { area: string; edge: string } {
  const [left, right] = [lane.scale(step.from) * 1000, lane.scale(step.until ?? lane.end) * 1000];
  const base = lane.height - inset;
  const top = base - levelHeight(step);
  const start = before && meets(before, step, lane) ? base - levelHeight(before) : base;
  const ends = step.until !== null && !(after && meets(step, after, lane));
  return {
    area: `M${left} ${base}V${top}H${right}V${base}Z`,
    edge: `M${left} ${start}V${top}H${right}${ends ? `V${base}` : ""}`,
  };
}

/** Periods meet when the next begins within a few thousandths of the line: the day after counts. */
function meets(one: TimelineStep, next: TimelineStep, lane: LaneGeometry): boolean {
  return one.until !== null && Math.abs(lane.scale(next.from) - lane.scale(one.until)) < 0.004;
}

function StepButton({ step, tall, ...lane }: LaneGeometry & { step: TimelineStep; tall: number }) {
  const left = lane.scale(step.from);
  const width = Math.max(0, lane.scale(step.until ?? lane.end) - left);
  const middle = tall >= 20 ? inset + tall / 2 : inset + tall + 9;
  return (
    <li
      className="absolute inset-y-0"
      style={{ left: `${left * 100}%`, width: `${width * 100}%`, minWidth: 8 }}
    >
      <MarkButton
        mark={step}
        {...lane}
        className="relative block size-full overflow-hidden rounded-tag"
      >
        <span
          className="absolute inset-x-2 truncate text-left text-xs leading-4 text-nearness"
          style={{ bottom: middle - 8 }}
        >
          {step.label}
        </span>
      </MarkButton>
    </li>
  );
}
