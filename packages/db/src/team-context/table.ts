import type { TeamContext } from "@nabij/domain";
import { bool, index, int, plainDate, real, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const teamContext = table(
  "team_context",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    date: plainDate().notNull(),
    stability: text<NonNullable<TeamContext["stability"]>>(),
    staffLeft: int(),
    confidence: text<NonNullable<TeamContext["confidence"]>>(),
    support: text<NonNullable<TeamContext["support"]>>(),
    sharedVision: bool(),
    note: text(),
    teamChangedOn: plainDate(),
    expectation: text<NonNullable<TeamContext["expectation"]>>(),
    coResidentsAsked: bool(),
    coResidentsComplain: bool(),
    staffPerTenClients: real(),
    attentionMoments: int(),
  },
  (column) => [index("team_context_trajectory").on(column.trajectoryId)],
);
