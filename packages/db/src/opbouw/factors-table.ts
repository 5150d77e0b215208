import type { OpbouwFactors } from "@nabij/domain";
import { index, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const opbouwFactors = table(
  "opbouw_factors",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    date: plainDate().notNull(),
    fittingEnvironment: text<NonNullable<OpbouwFactors["fittingEnvironment"]>>(),
    stableTeam: text<NonNullable<OpbouwFactors["stableTeam"]>>(),
    sharedPlan: text<NonNullable<OpbouwFactors["sharedPlan"]>>(),
    regularReflection: text<NonNullable<OpbouwFactors["regularReflection"]>>(),
    outsideExpertise: text<NonNullable<OpbouwFactors["outsideExpertise"]>>(),
    fearOfChange: text<NonNullable<OpbouwFactors["fearOfChange"]>>(),
    staffTurnover: text<NonNullable<OpbouwFactors["staffTurnover"]>>(),
    renewalBurden: text<NonNullable<OpbouwFactors["renewalBurden"]>>(),
    conflictingExpectations: text<NonNullable<OpbouwFactors["conflictingExpectations"]>>(),
    note: text(),
  },
  (column) => [index("opbouw_factors_trajectory").on(column.trajectoryId)],
);
