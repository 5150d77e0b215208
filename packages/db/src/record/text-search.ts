import { type eq, type SQL, sql } from "drizzle-orm";

/** Whether a column contains the text in placeholder `text`, capitals or not. */
export function contains(column: Parameters<typeof eq>[0]): SQL {
  return sql`${column} like ${sql.placeholder("text")} escape '\\'`;
}

/** A pattern that finds `text` anywhere; what has a meaning in a pattern is taken literally. */
export function likePattern(text: string): string {
  return `%${text.trim().replaceAll(/[\\%_]/g, "\\$&")}%`;
}
