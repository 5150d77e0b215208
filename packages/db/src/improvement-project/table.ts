import type { ImprovementProject } from "@nabij/domain";
import { int, json, plainDate, recordColumns, table, text } from "#columns";

export const improvementProject = table("improvement_project", {
  ...recordColumns(),
  title: text().notNull(),
  programme: text(),
  line: text(),
  weight: int().notNull(),
  startedOn: plainDate().notNull(),
  endedOn: plainDate(),
  direction: text<NonNullable<ImprovementProject["direction"]>>(),
  goal: text(),
  goalsReached: text<NonNullable<ImprovementProject["goalsReached"]>>(),
  widerEffect: text<NonNullable<ImprovementProject["widerEffect"]>>(),
  secured: text<NonNullable<ImprovementProject["secured"]>>(),
  explanation: text(),
  indicators: json<ImprovementProject["indicators"]>().notNull(),
  stories: json<ImprovementProject["stories"]>().notNull(),
});
