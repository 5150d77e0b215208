import type { OpenSignal } from "@nabij/db";
import type { PlainDate, Severity, SignalId } from "@nabij/domain";
import type { NamedSignal } from "./signals-of.ts";

/** A signal of the work list: what it rests on, since when, and what was agreed about it. */
export type WorkListSignal = NamedSignal &
  Pick<OpenSignal, "assigneeId" | "assigneeName" | "snoozedUntil" | "snoozeReason"> & {
    /** The day it opened, or null when that is not known: on a day in the past. */
    readonly since: PlainDate | null;
  };

/** How many of one kind pass the filter, and how heavy that kind weighs here. */
export type SignalCount = {
  readonly id: SignalId;
  readonly severity: Severity;
  readonly count: number;
};

export type WorkList = {
  readonly at: PlainDate;
  /** How many pass the filter, on all pages. */
  readonly total: number;
  readonly counts: readonly SignalCount[];
  readonly signals: readonly WorkListSignal[];
};
