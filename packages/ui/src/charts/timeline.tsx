import { useUi } from "../provider/ui-provider.tsx";
import { type TimeTick, timeScale, timeTicks } from "./time-scale.ts";
import type { TimelineLane, TimelineMark } from "./timeline-lane.ts";
import { TimelineTrack } from "./timeline-track.tsx";

export interface TimelineProps {
  /** Name for screen readers. */
  label: string;
  /** First and last day shown, ISO. */
  from: string;
  until: string;
  /** Draws the line of now; what goes on ends there. */
  today?: string;
  todayLabel?: string;
  lanes: readonly TimelineLane[];
  /** Opens a mark to read or change it; without it, marks are not buttons. */
  onSelect?: (mark: TimelineMark, lane: TimelineLane) => void;
  selectedId?: string | undefined;
}

/** Everything about one trajectory on one line of time, a lane per subject. */
export function Timeline(props: TimelineProps) {
  const { label, from, until, today, lanes, onSelect, selectedId } = props;
  const scale = timeScale(from, until);
  const ticks = timeTicks(from, until);
  const end = today !== undefined && today < until && today >= from ? today : until;
  return (
    <section
      aria-label={label}
      // A scrolling region must be reachable by keyboard, also when no mark in it is a button.
      tabIndex={onSelect ? undefined : 0}
      className="overflow-x-auto"
    >
      <ol className="min-w-[44rem]">
        {lanes.map((lane) => (
          <li key={lane.id} className="flex border-t border-line">
            <LaneLabel>{lane.label}</LaneLabel>
            <TimelineTrack
              lane={lane}
              scale={scale}
              end={end}
              ticks={ticks}
              today={today}
              selectedId={selectedId}
              onSelect={onSelect && ((mark) => onSelect(mark, lane))}
            />
          </li>
        ))}
      </ol>
      <TimeAxis ticks={ticks} scale={scale} today={today} todayLabel={props.todayLabel} />
    </section>
  );
}

function LaneLabel({ children }: { children: string }) {
  return (
    <span className="sticky left-0 z-10 flex w-24 shrink-0 items-center bg-card py-2 pr-3 text-sm text-soft sm:w-36">
      {children}
    </span>
  );
}

interface TimeAxisProps {
  ticks: readonly TimeTick[];
  scale: (iso: string) => number;
  today: string | undefined;
  todayLabel: string | undefined;
}

/** Years in full, other grid lines by their month; hidden from screen readers, as marks say their dates. */
function TimeAxis({ ticks, scale, today, todayLabel }: TimeAxisProps) {
  const { locale } = useUi();
  const now = today === undefined ? undefined : scale(today);
  return (
    <div aria-hidden className="flex min-w-[44rem] border-t border-line text-xs text-soft">
      <span className="sticky left-0 z-10 w-24 shrink-0 bg-card sm:w-36" />
      <span className="relative h-7 flex-1">
        {ticks
          .filter(
            (tick) =>
              todayLabel === undefined ||
              now === undefined ||
              Math.abs(scale(tick.date) - now) > 0.05,
          )
          .map((tick) => (
            <span
              key={tick.date}
              className={`absolute top-1.5 whitespace-nowrap ${tick.isYear ? "font-semibold" : ""} ${scale(tick.date) > 0.97 ? "-translate-x-full" : ""}`}
              style={{ left: `${scale(tick.date) * 100}%` }}
            >
              {tickWords(tick, locale)}
            </span>
          ))}
        {now !== undefined && todayLabel && (
          <span
            className="absolute top-1.5 -translate-x-1/2 font-semibold text-ink"
            style={{ left: `${now * 100}%` }}
          >
            {todayLabel}
          </span>
        )}
      </span>
    </div>
  );
}

function tickWords(tick: TimeTick, locale: string): string {
  if (tick.isYear) return tick.date.slice(0, 4);
  const moment = new Date(`${tick.date}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(moment);
}
