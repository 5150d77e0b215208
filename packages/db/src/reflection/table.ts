import {
  index,
  instant,
  int,
  json,
  plainDate,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from "#columns";
import { organisation } from "../organisation/table.ts";
import { reflectionSession } from "../reflection-session/table.ts";

/** The session a row belongs to; of its words and people nothing outlives it. */
function ofSession() {
  return text()
    .notNull()
    .references(() => reflectionSession.id);
}

/** What happened in a reflection, in order; replaying it replays the conversation. */
export const reflectionEvent = table(
  "reflection_event",
  {
    sessionId: ofSession(),
    seq: int().notNull(),
    at: instant().notNull(),
    body: json<unknown>().notNull(),
    /** What was said, apart from that it was said, so that it can be erased. */
    words: text(),
  },
  (column) => [primaryKey({ columns: [column.sessionId, column.seq] })],
);

/** A device at the table: known by the hash of a random token in its cookie, and by nothing else. */
export const reflectionSeat = table(
  "reflection_seat",
  {
    sessionId: ofSession(),
    tokenHash: text().notNull(),
    /** null: who began it and leads without a seat. */
    participantId: text(),
    /** Of who began it alone; whoever joins with a code stays unknown. */
    userId: text(),
    createdAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
  },
  (column) => [
    primaryKey({ columns: [column.sessionId, column.tokenHash] }),
    uniqueIndex("reflection_seat_participant").on(column.sessionId, column.participantId),
    index("reflection_seat_token").on(column.tokenHash),
  ],
);

/** The code with which a device joins; only a keyed hash of it is stored. */
export const reflectionCode = table(
  "reflection_code",
  {
    sessionId: text()
      .primaryKey()
      .references(() => reflectionSession.id),
    codeHash: text().notNull(),
    expiresAt: instant().notNull(),
    /** Wrong codes tried by anyone since it was given out. */
    wrongTries: int().notNull(),
  },
  (column) => [uniqueIndex("reflection_code_hash").on(column.codeHash)],
);

/** Nicknames a team entered so that they are recognised in what people write; erased with the words. */
export const reflectionNames = table("reflection_names", {
  sessionId: text()
    .primaryKey()
    .references(() => reflectionSession.id),
  names: json<readonly string[]>().notNull(),
});

/** Sentences people chose to share, copied at the close so that they outlive the other words. */
export const reflectionShared = table(
  "reflection_shared",
  {
    sessionId: ofSession(),
    answerId: text().notNull(),
    audience: text().notNull(),
    label: text().notNull(),
    text: text().notNull(),
  },
  (column) => [primaryKey({ columns: [column.sessionId, column.answerId, column.audience] })],
);

/** The summary of a session; one that somebody approved stays when the words go. */
export const reflectionSummary = table("reflection_summary", {
  sessionId: text()
    .primaryKey()
    .references(() => reflectionSession.id),
  body: json<unknown>().notNull(),
  /** Both null: a draft. */
  approvedAt: instant(),
  approvedBy: text(),
});

/** The day the words of a session were erased. */
export const reflectionErasure = table("reflection_erasure", {
  sessionId: text()
    .primaryKey()
    .references(() => reflectionSession.id),
  erasedOn: plainDate().notNull(),
});

/** A guide an organisation made its own; a published version never changes. */
export const organisationGuide = table(
  "organisation_guide",
  {
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    guideId: text().notNull(),
    version: text().notNull(),
    hash: text().notNull(),
    body: json<unknown>().notNull(),
    /** `id@version` of the guide it was copied from; null when made from nothing. */
    basedOn: text(),
    publishedAt: instant().notNull(),
  },
  (column) => [primaryKey({ columns: [column.organisationId, column.guideId, column.version] })],
);
