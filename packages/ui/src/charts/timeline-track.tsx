import { useElementWidth } from "../provider/use-element-width.ts";
import { type Span, stackRows } from "./stack-rows.ts";
import type { TimeTick } from "./time-scale.ts";
import type { TimelineBar, TimelineLane, TimelineMark, TimelineStep } from "./timeline-lane.ts";
import {
  type LaneGeometry,
  TimelineBarMark,
  TimelineMoment,
  TimelineNoteMark,
} from "./timeline-marks.tsx";
import { TimelineSteps } from "./timeline-steps.tsx";

interface TimelineTrackProps {
  lane: TimelineLane;
  scale: (iso: string) => number;
  /** Where a period ends that still goes on, ISO. */
  end: string;
  ticks: readonly TimeTick[];
  today: string | undefined;
  selectedId: string | undefined;
  onSelect: ((mark: TimelineMark) => void) | undefined;
}

/** The narrowest a track gets before the timeline scrolls, px. */
const narrowest = 560;

const rowHeight = 28;

/** The width of the button of a moment, px: two that are closer stand above each other (WCAG 2.5.8). */
const momentWidth = 24;

/** The drawing area of one lane, with its grid lines and marks. */
export function TimelineTrack({
  lane,
  scale,
  end,
  ticks,
  today,
  selectedId,
  onSelect,
}: TimelineTrackProps) {
  const bars = lane.marks.filter((mark) => mark.kind === "bar");
  const rows = stackRows(bars.map((bar) => spanOf(bar, scale, end)));
  const steps = lane.marks.filter((mark) => mark.kind === "step");
  const { ref, width } = useElementWidth<HTMLDivElement>(narrowest);
  const moments = lane.marks.filter((mark) => mark.kind === "dot" || mark.kind === "tick");
  const momentRows = stackRows(
    moments.map(({ id, at }) => ({ id, start: scale(at), end: scale(at) + momentWidth / width })),
  );
  const momentCount = rowCount(momentRows);
  const count = Math.max(rowCount(rows), momentCount);
  const height = steps.length > 0 ? 60 : count * rowHeight + 18;
  const geometry: LaneGeometry = { scale, end, height, selectedId, onSelect };
  return (
    <div ref={ref} className="relative min-w-0 flex-1" style={{ minHeight: height }}>
      <GridLines ticks={ticks} today={today} scale={scale} />
      {steps.length > 0 && (
        <TimelineSteps steps={steps} max={heightOf(lane, steps)} {...geometry} />
      )}
      <ul>
        {lane.marks.map((mark) => {
          if (mark.kind === "step") return null;
          if (mark.kind === "note")
            return <TimelineNoteMark key={mark.id} note={mark} {...geometry} />;
          if (mark.kind !== "bar") {
            const tall = height / momentCount;
            const from = (momentRows.get(mark.id) ?? 0) * tall;
            return (
              <TimelineMoment key={mark.id} mark={mark} {...geometry} top={from} height={tall} />
            );
          }
          const top = 9 + (rows.get(mark.id) ?? 0) * rowHeight;
          return <TimelineBarMark key={mark.id} bar={mark} top={top} {...geometry} />;
        })}
      </ul>
    </div>
  );
}

function rowCount(rows: ReadonlyMap<string, number>): number {
  return Math.max(1, ...[...rows.values()].map((row) => row + 1));
}

function GridLines({ ticks, today, scale }: Pick<TimelineTrackProps, "ticks" | "today" | "scale">) {
  return (
    <div aria-hidden>
      {ticks.map((tick) => (
        <span
          key={tick.date}
          className="absolute inset-y-0 w-px bg-line"
          style={{ left: `${scale(tick.date) * 100}%` }}
        />
      ))}
      {today !== undefined && (
        <span
          className="absolute inset-y-0 border-l border-dashed border-edge"
          style={{ left: `${scale(today) * 100}%` }}
        />
      )}
    </div>
  );
}

function spanOf(bar: TimelineBar, scale: (iso: string) => number, end: string): Span {
  const start = scale(bar.from);
  return { id: bar.id, start, end: Math.max(start, scale(bar.until ?? end)) };
}

function heightOf(lane: TimelineLane, steps: readonly TimelineStep[]): number {
  return lane.max ?? Math.max(1, ...steps.map((step) => step.level));
}
