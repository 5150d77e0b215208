import type { ReactNode } from "react";
import { classNames } from "../provider/class-names.ts";
import type {
  TimelineBar,
  TimelineDot,
  TimelineMark,
  TimelineNote,
  TimelineTick,
  TimelineTone,
} from "./timeline-lane.ts";

/** What every mark needs to find its place. */
export interface LaneGeometry {
  scale: (iso: string) => number;
  end: string;
  /** Height of the lane, px. */
  height: number;
  selectedId: string | undefined;
  onSelect: ((mark: TimelineMark) => void) | undefined;
}

const solid: Record<TimelineTone, string> = {
  autonomy: "bg-autonomy text-on-accent",
  nearness: "bg-nearness text-on-accent",
  attention: "bg-attention text-on-accent",
  neutral: "bg-soft text-on-accent",
};
const soft: Record<TimelineTone, string> = {
  autonomy: "bg-autonomy-wash text-autonomy",
  nearness: "bg-nearness-wash text-nearness",
  attention: "bg-attention-wash text-attention",
  neutral: "bg-line text-ink",
};
const words: Record<TimelineTone, string> = {
  autonomy: "text-autonomy",
  nearness: "text-nearness",
  attention: "text-attention",
  neutral: "text-soft",
};

function barLook(bar: TimelineBar): string {
  const tone = bar.tone ?? "autonomy";
  if (bar.look === "missing")
    return `border-[1.5px] border-dashed border-current bg-card ${words[bar.tone ?? "nearness"]}`;
  return bar.look === "soft" ? soft[tone] : solid[tone];
}

/** A period; open at the right end while it still goes on. */
export function TimelineBarMark({
  bar,
  top,
  ...lane
}: LaneGeometry & { bar: TimelineBar; top: number }) {
  const left = lane.scale(bar.from);
  const width = Math.max(0, lane.scale(bar.until ?? lane.end) - left);
  return (
    <li
      className="@container absolute"
      style={{ left: `${left * 100}%`, width: `${width * 100}%`, minWidth: 8, top }}
    >
      <MarkButton
        mark={bar}
        {...lane}
        className={classNames(
          "keeps-color block h-6 w-[calc(100%-1px)] overflow-clip text-left text-xs leading-6",
          bar.until === null ? "rounded-l-tag" : "rounded-tag",
          bar.look === "missing" && "leading-[1.3rem]",
          barLook(bar),
        )}
      >
        {/* Too narrow for a word: the name says it. Scrolled half away, the word stays in sight. */}
        <span className="sticky left-24 inline-block max-w-full truncate px-2 @max-[2.5rem]:hidden sm:left-36">
          {bar.label}
        </span>
      </MarkButton>
    </li>
  );
}

/** A dot or a tick on one day; `top` and `height` are those of its row in the lane, px. */
export function TimelineMoment({
  mark,
  top,
  ...lane
}: LaneGeometry & { mark: TimelineDot | TimelineTick; top: number }) {
  return (
    <li
      className="absolute flex w-0 justify-center"
      style={{ left: `${lane.scale(mark.at) * 100}%`, top, height: lane.height }}
    >
      <MarkButton
        mark={mark}
        {...lane}
        className="flex h-full w-6 shrink-0 items-center justify-center rounded-tag pointer-coarse:w-11"
      >
        {mark.kind === "dot" ? <Dot dot={mark} /> : <Tick tick={mark} height={lane.height} />}
      </MarkButton>
    </li>
  );
}

function Dot({ dot }: { dot: TimelineDot }) {
  const tone = words[dot.tone ?? "autonomy"];
  return (
    <span
      className={`keeps-color size-3.5 rounded-full border-2 border-current ${tone} ${dot.isOpen ? "bg-card" : "bg-current"}`}
    />
  );
}

function Tick({ tick, height }: { tick: TimelineTick; height: number }) {
  const length = Math.max(4, tick.weight * (height - 16));
  return (
    <span
      className={`keeps-color mt-auto mb-2 w-[3px] bg-current ${words[tick.tone ?? "neutral"]}`}
      style={{ height: length }}
    />
  );
}

/** Words beside a day; they turn to the left near the end. */
export function TimelineNoteMark({ note, scale }: LaneGeometry & { note: TimelineNote }) {
  const at = scale(note.at);
  return (
    <li
      className={`pointer-events-none absolute top-1/2 z-[1] mx-1.5 bg-card px-1 text-xs whitespace-nowrap ${words[note.tone ?? "neutral"]} ${at > 0.8 ? "-translate-x-full -translate-y-1/2" : "-translate-y-1/2"}`}
      style={{ left: `${at * 100}%` }}
    >
      {note.label}
    </li>
  );
}

interface MarkButtonProps extends LaneGeometry {
  mark: Exclude<TimelineMark, TimelineNote>;
  className: string;
  children: ReactNode;
}

/** A mark that opens something, or only names itself when there is nothing to open. */
export function MarkButton({ mark, selectedId, onSelect, className, children }: MarkButtonProps) {
  const chosen = mark.id === selectedId ? "outline-2 outline-offset-1 outline-ink" : "";
  if (!onSelect) {
    return (
      <span role="img" aria-label={mark.name} title={mark.name} className={className}>
        {children}
      </span>
    );
  }
  return (
    <button
      type="button"
      aria-label={mark.name}
      title={mark.name}
      onClick={() => onSelect(mark)}
      className={`${className} ${chosen} hover:brightness-95 focus-visible:z-10`}
    >
      {children}
    </button>
  );
}
