import type { Role } from "@nabij/domain";
import { bool, id, index, json, plainDate, table, text, timestamp } from "#columns";
import { organisation } from "../organisation/table.ts";

/** A person who may sign in; columns as better-auth 1.7 expects, plus what Nabij needs. */
export const user = table(
  "user",
  {
    id: id(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: bool().notNull().default(false),
    image: text(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    role: text<Role>().notNull(),
    /** The clients this person may see; null is all of the organisation. */
    clientIds: json<readonly string[]>(),
    disabled: bool().notNull().default(false),
    /** The last day of an invitation, in Amsterdam; null has no end. */
    validUntil: plainDate(),
    /** The teams whose clients this person may see; null is all of the organisation, none is nobody. */
    teamIds: json<readonly string[]>(),
  },
  (column) => [index("user_organisation").on(column.organisationId)],
);

const userId = () =>
  text()
    .notNull()
    .references(() => user.id, { onDelete: "cascade" });

export const session = table(
  "session",
  {
    id: id(),
    expiresAt: timestamp().notNull(),
    token: text().notNull().unique(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
    ipAddress: text(),
    userAgent: text(),
    userId: userId(),
  },
  (column) => [index("session_user").on(column.userId)],
);

export const account = table(
  "account",
  {
    id: id(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: userId(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: timestamp(),
    refreshTokenExpiresAt: timestamp(),
    scope: text(),
    password: text(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (column) => [index("account_user").on(column.userId)],
);

export const verification = table(
  "verification",
  {
    id: id(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: timestamp().notNull(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (column) => [index("verification_identifier").on(column.identifier)],
);

/** The tables under the names better-auth knows them by. */
export const authTables = { user, session, account, verification };
