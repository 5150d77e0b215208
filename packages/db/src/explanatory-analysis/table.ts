import type { ExplanatoryAnalysis } from "@nabij/domain";
import { sql } from "drizzle-orm";
import { bool, index, json, plainDate, recordColumns, table, text } from "#columns";
import { client } from "../client/table.ts";

export const explanatoryAnalysis = table(
  "explanatory_analysis",
  {
    ...recordColumns(),
    clientId: text()
      .notNull()
      .references(() => client.id),
    date: plainDate().notNull(),
    author: text(),
    coversEducation: bool(),
    coversParticipation: bool(),
    covers18Plus: bool(),
    summary: text(),
    factors: json<ExplanatoryAnalysis["factors"]>().notNull(),
    readReceipts: json<ExplanatoryAnalysis["readReceipts"]>().notNull(),
    behaviour: text(),
    links: json<ExplanatoryAnalysis["links"]>().notNull().default(sql`'[]'`),
    agreements: text(),
  },
  (column) => [index("explanatory_analysis_client").on(column.clientId)],
);
