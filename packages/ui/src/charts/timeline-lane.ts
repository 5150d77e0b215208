/** Colour of a mark: the two accents with their meaning, or ink without one. */
export type TimelineTone = "autonomy" | "nearness" | "attention" | "neutral";

interface MarkBase {
  readonly id: string;
  /** Full accessible name, with its period, e.g. "Placement: own room, 1 Mar 2025 to now". */
  readonly name: string;
  readonly tone?: TimelineTone;
}

interface Period {
  /** ISO, first day. */
  readonly from: string;
  /** ISO, last day; `null` is still going on. */
  readonly until: string | null;
  /** Words on the mark; cut off when they do not fit. */
  readonly label: string;
}

/** A period. `soft` is on a wash (planned, not reached); `missing` is a dashed outline (nobody, a gap). */
export interface TimelineBar extends MarkBase, Period {
  readonly kind: "bar";
  readonly look?: "solid" | "soft" | "missing";
}

/** A period with a height between 0 and `max` of its lane, e.g. hours per 24 h. */
export interface TimelineStep extends MarkBase, Period {
  readonly kind: "step";
  readonly level: number;
}

/** A moment; open is another kind than closed, e.g. a reflection beside evaluations. */
export interface TimelineDot extends MarkBase {
  readonly kind: "dot";
  readonly at: string;
  readonly isOpen?: boolean;
}

/** A moment with a weight from 0 to 1, e.g. an incident. */
export interface TimelineTick extends MarkBase {
  readonly kind: "tick";
  readonly at: string;
  readonly weight: number;
}

/** Words on the line that are no button, e.g. "next: 3 Dec". */
export interface TimelineNote {
  readonly kind: "note";
  readonly id: string;
  readonly at: string;
  readonly label: string;
  readonly tone?: TimelineTone;
}

export type TimelineMark = TimelineBar | TimelineStep | TimelineDot | TimelineTick | TimelineNote;

/** One line of the timeline. */
export interface TimelineLane {
  readonly id: string;
  readonly label: string;
  readonly marks: readonly TimelineMark[];
  /** Full height for `step` marks, e.g. 24 for hours; the highest level when absent. */
  readonly max?: number;
}
