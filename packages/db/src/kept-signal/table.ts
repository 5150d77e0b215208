import type { RecordKind, SignalId } from "@nabij/domain";
import { sql } from "drizzle-orm";
import { index, instant, int, plainDate, primaryKey, sequence, table, text } from "#columns";
import { organisation } from "../organisation/table.ts";
import { trajectory } from "../trajectory/table.ts";

const ofOrganisation = () =>
  text()
    .notNull()
    .references(() => organisation.id);
const ofTrajectory = () =>
  text()
    .notNull()
    .references(() => trajectory.id);

/**
 * The days on which a signal stands open while the facts stay as they are; `until` is the last one,
 * {@link endless} when no day ends it. What a list filters and sorts by stands in the row itself.
 */
export const signalSpan = table(
  "signal_span",
  {
    organisationId: ofOrganisation(),
    trajectoryId: ofTrajectory(),
    clientId: text().notNull(),
    signal: text<SignalId>().notNull(),
    from: plainDate().notNull(),
    until: plainDate().notNull(),
    /** The day it opened: that of the first of the spans that follow on each other. */
    since: plainDate().notNull(),
    reads: text<"process" | "dossier">().notNull(),
    /** Severity and number in one: 4 is a high G4, 128 a medium G28 (see `weightOf`). */
    weight: int().notNull(),
    startDate: plainDate().notNull(),
    teamId: text(),
    /** One bit per legal world, in the order of the list. */
    worlds: int().notNull(),
  },
  (column) => {
    const covered = [
      column.weight,
      column.startDate,
      column.trajectoryId,
      column.from,
      column.until,
      column.reads,
      column.worlds,
      column.signal,
    ] as const;
    return [
      primaryKey({ columns: [column.trajectoryId, column.signal, column.from] }),
      index("signal_span_weight").on(column.organisationId, ...covered),
      index("signal_span_team")
        .on(column.organisationId, column.teamId, ...covered)
        .where(sql`${column.teamId} is not null`),
    ];
  },
);

/** How many signals a trajectory has, per stretch of days; covers all days it runs. */
export const signalTally = table(
  "signal_tally",
  {
    organisationId: ofOrganisation(),
    trajectoryId: ofTrajectory(),
    from: plainDate().notNull(),
    until: plainDate().notNull(),
    /** All of them, and those that rest on the process alone. */
    dossier: int().notNull(),
    process: int().notNull(),
    startDate: plainDate().notNull(),
  },
  (column) => [
    primaryKey({ columns: [column.trajectoryId, column.from] }),
    index("signal_tally_dossier").on(
      column.organisationId,
      column.dossier,
      column.startDate,
      column.trajectoryId,
      column.from,
      column.until,
    ),
    index("signal_tally_process").on(
      column.organisationId,
      column.process,
      column.startDate,
      column.trajectoryId,
      column.from,
      column.until,
    ),
  ],
);

/**
 * By how much the number of open signals of a kind changes on a day. The sum up to a day is how many
 * stand open on it; what lies before the kept day is folded into one row.
 */
export const signalCount = table(
  "signal_count",
  {
    organisationId: ofOrganisation(),
    day: plainDate().notNull(),
    signal: text<SignalId>().notNull(),
    reads: text<"process" | "dossier">().notNull(),
    worlds: int().notNull(),
    change: int().notNull(),
  },
  (column) => [
    primaryKey({
      columns: [column.organisationId, column.day, column.signal, column.reads, column.worlds],
    }),
  ],
);

/** From which day on the kept signals of an organisation answer, and by which rules. */
export const signalKept = table("signal_kept", {
  organisationId: ofOrganisation().primaryKey(),
  day: plainDate().notNull(),
  /** Fingerprint of the definitions they were made with. */
  rules: text().notNull(),
});

/** What happened to a signal of a trajectory, in order; nothing is ever changed here. */
export const signalEvent = table(
  "signal_event",
  {
    seq: sequence(),
    organisationId: ofOrganisation(),
    trajectoryId: ofTrajectory(),
    signal: text<SignalId>().notNull(),
    what: text<"opened" | "closed" | "assigned" | "snoozed" | "woken">().notNull(),
    at: instant().notNull(),
    byUserId: text().notNull(),
    /** The record whose change opened or closed it. */
    becauseKind: text<RecordKind | "setting">(),
    becauseId: text(),
    assigneeId: text(),
    snoozedUntil: plainDate(),
    reason: text(),
  },
  (column) => [index("signal_event_trajectory").on(column.trajectoryId, column.signal, column.seq)],
);

/** Who takes an open signal on, and until when it may rest. Holds until the signal closes. */
export const signalFollowUp = table(
  "signal_follow_up",
  {
    organisationId: ofOrganisation(),
    trajectoryId: ofTrajectory(),
    signal: text<SignalId>().notNull(),
    /** The day of the last change: a signal that opens later is another one. */
    day: plainDate().notNull(),
    assigneeId: text(),
    snoozedUntil: plainDate(),
    reason: text(),
    byUserId: text().notNull(),
  },
  (column) => [
    primaryKey({ columns: [column.trajectoryId, column.signal] }),
    index("signal_follow_up_organisation").on(column.organisationId, column.assigneeId),
  ],
);
