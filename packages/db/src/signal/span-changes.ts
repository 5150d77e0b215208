import type { PlainDate, SignalId } from "@nabij/domain";
import { dayAfter, type SpanRow } from "./span.ts";

/** What is to be written so that the kept spans of one trajectory are those of its facts. */
export type SpanChanges = {
  /** All that is kept from now on. */
  readonly wanted: readonly SpanRow[];
  readonly gone: readonly SpanRow[];
  readonly added: readonly SpanRow[];
  /** Signals that stand open on the day of the change and did not before it, and the reverse. */
  readonly opened: readonly SignalId[];
  readonly closed: readonly SignalId[];
};

/**
 * The difference between the spans that are kept and those the facts give from `day` on. A signal
 * that stays open keeps the day on which it opened; a span that has passed goes.
 */
export function spanChanges(
  kept: readonly SpanRow[],
  now: readonly SpanRow[],
  day: PlainDate,
): SpanChanges {
  const open = new Map(
    kept.filter((span) => covers(span, day)).map((span) => [span.signal, span] as const),
  );
  const wanted = withBeginnings(now, open, day);
  const keptKeys = new Set(kept.map(keyOf));
  const wantedKeys = new Set(wanted.map(keyOf));
  const openNow = new Set(wanted.filter((span) => covers(span, day)).map(({ signal }) => signal));
  return {
    wanted,
    gone: kept.filter((span) => !wantedKeys.has(keyOf(span))),
    added: wanted.filter((span) => !keptKeys.has(keyOf(span))),
    opened: [...openNow].filter((signal) => !open.has(signal)),
    closed: [...open.keys()].filter((signal) => !openNow.has(signal)),
  };
}

/** The spans with the day each opened: spans of a signal that follow on each other opened as one. */
function withBeginnings(
  now: readonly SpanRow[],
  open: ReadonlyMap<SignalId, SpanRow>,
  day: PlainDate,
): readonly SpanRow[] {
  const spans: SpanRow[] = [];
  for (const span of now) {
    const before = covers(span, day) ? open.get(span.signal) : undefined;
    const previous = spans.at(-1);
    const follows = previous?.signal === span.signal && dayAfter(previous.until) === span.from;
    if (before !== undefined) spans.push({ ...span, from: before.from, since: before.since });
    else if (follows) spans.push({ ...span, since: previous.since });
    else spans.push(span);
  }
  return spans;
}

/** Whether a stretch holds on a day; its last day counts. */
export function covers(
  { from, until }: { readonly from: PlainDate; readonly until: PlainDate },
  day: PlainDate,
): boolean {
  return from <= day && until >= day;
}

/** All that a row says: two rows with the same key are the same row. */
function keyOf(span: SpanRow): string {
  const { signal, from, until, since, reads, weight, startDate, teamId, worlds, clientId } = span;
  return [signal, from, until, since, reads, weight, startDate, teamId, worlds, clientId].join(" ");
}
