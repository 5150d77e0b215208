import { instant, int, json, primaryKey, table, text } from "#columns";
import { reflectionSession } from "../reflection-session/table.ts";

/** What happened in a reflection, in order; replaying it replays the conversation. */
export const reflectionEvent = table(
  "reflection_event",
  {
    sessionId: text()
      .notNull()
      .references(() => reflectionSession.id),
    seq: int().notNull(),
    at: instant().notNull(),
    body: json<unknown>().notNull(),
    /** What was said, apart from that it was said, so that it can be erased. */
    words: text(),
  },
  (column) => [primaryKey({ columns: [column.sessionId, column.seq] })],
);
