import type { Restriction } from "@nabij/domain";
import { sql } from "drizzle-orm";
import { bool, index, json, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const restriction = table(
  "restriction",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    number: text(),
    form: text<NonNullable<Restriction["form"]>>(),
    regime: text<NonNullable<Restriction["regime"]>>(),
    legalBasis: text(),
    from: plainDate().notNull(),
    until: plainDate(),
    decidedOn: plainDate(),
    assent: text<NonNullable<Restriction["assent"]>>(),
    resistance: bool(),
    alternativesTried: text(),
    nextReview: plainDate(),
    isTheOneToOneItself: bool(),
    decidedBy: text(),
    harm: text(),
    expertConsulted: text(),
    isEmergency: bool(),
    reportedOn: plainDate(),
    resistanceHow: text(),
    reviews: json<Restriction["reviews"]>().notNull().default(sql`'[]'`),
    endedBecause: text<NonNullable<Restriction["endedBecause"]>>(),
  },
  (column) => [index("restriction_trajectory").on(column.trajectoryId)],
);
