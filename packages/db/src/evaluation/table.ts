import type { Evaluation } from "@nabij/domain";
import { bool, index, json, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const evaluation = table(
  "evaluation",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    number: text(),
    date: plainDate().notNull(),
    kind: text<NonNullable<Evaluation["kind"]>>(),
    participants: json<Evaluation["participants"]>().notNull(),
    independentExpert: bool(),
    clientHeard: bool(),
    clientHeardHow: text(),
    impacts: json<Evaluation["impacts"]>().notNull(),
    proportionate: text<NonNullable<Evaluation["proportionate"]>>(),
    decision: text<NonNullable<Evaluation["decision"]>>(),
    nextDate: plainDate(),
    summary: text(),
    expertFrom: text(),
    probed: bool(),
    worked: text(),
    didNotWork: text(),
    necessary: text<NonNullable<Evaluation["necessary"]>>(),
    effective: text<NonNullable<Evaluation["effective"]>>(),
    lookBackUse: text(),
    lookBackIntensity: text(),
    lookBackDuration: text(),
    lookBackOutcome: text(),
  },
  (column) => [index("evaluation_trajectory").on(column.trajectoryId, column.date)],
);
