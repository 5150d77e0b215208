import type { Trajectory } from "@nabij/domain";
import { sql } from "drizzle-orm";
import {
  bool,
  index,
  json,
  notRemoved,
  plainDate,
  recordColumns,
  table,
  text,
  uniqueIndex,
} from "#columns";
import { client } from "../client/table.ts";

export const trajectory = table(
  "trajectory",
  {
    ...recordColumns(),
    number: text().notNull(),
    clientId: text()
      .notNull()
      .references(() => client.id),
    startDate: plainDate().notNull(),
    plannedEndDate: plainDate(),
    endDate: plainDate(),
    type: text<Trajectory["type"]>().notNull(),
    stance: text<NonNullable<Trajectory["stance"]>>(),
    purpose: text<NonNullable<Trajectory["purpose"]>>(),
    startReasons: json<Trajectory["startReasons"]>().notNull(),
    startReasonsKnown: text<NonNullable<Trajectory["startReasonsKnown"]>>(),
    localLabel: text(),
    variant: text<NonNullable<Trajectory["variant"]>>(),
    decidedBy: text<NonNullable<Trajectory["decidedBy"]>>(),
    decidedOn: plainDate(),
    investigatedOn: plainDate(),
    retAdviceOn: plainDate(),
    planA: text(),
    planB: text(),
    outcome: text<NonNullable<Trajectory["outcome"]>>(),
    decisionContext: json<Trajectory["decisionContext"]>().notNull().default(sql`'[]'`),
    perspective: text<NonNullable<Trajectory["perspective"]>>(),
    nextPlace: text(),
    waitingForPlace: bool(),
    restrictionAskedOn: plainDate(),
    isRestriction: text<NonNullable<Trajectory["isRestriction"]>>(),
  },
  (column) => [
    uniqueIndex("trajectory_number")
      .on(column.organisationId, column.number)
      .where(notRemoved(column)),
    index("trajectory_client").on(column.clientId),
    index("trajectory_start").on(
      column.organisationId,
      column.removedAt,
      column.startDate,
      column.endDate,
    ),
    index("trajectory_end").on(
      column.organisationId,
      column.removedAt,
      column.endDate,
      column.startDate,
    ),
    index("trajectory_walk").on(column.organisationId, column.removedAt, column.id),
  ],
);
