import type { Store } from "./connect.ts";

/** A signed line of the log as it is kept; `position` counts from 0. */
export type LogLine = {
  readonly position: number;
  readonly signed: string;
  readonly kind: string;
  readonly at: string;
};

/** The lines of the log from a position on. */
export function listLog(store: Store, from = 0): readonly LogLine[] {
  return store
    .prepare<[number], LogLine>(
      "SELECT position, signed, kind, at FROM log_entry WHERE position >= ? ORDER BY position",
    )
    .all(from);
}

/** Adds the next line; fails when another process added one at the same place. */
export function addLogLine(store: Store, line: LogLine): void {
  store
    .prepare("INSERT INTO log_entry (position, signed, kind, at) VALUES (?, ?, ?, ?)")
    .run(line.position, line.signed, line.kind, line.at);
}
