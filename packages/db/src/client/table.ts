import type { Client } from "@nabij/domain";
import { sql } from "drizzle-orm";
import {
  index,
  json,
  notRemoved,
  plainDate,
  recordColumns,
  table,
  text,
  uniqueIndex,
} from "#columns";
import { organisation, team } from "../organisation/table.ts";

export const client = table(
  "client",
  {
    ...recordColumns(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    pseudonym: text().notNull(),
    chosenName: text(),
    birthDate: text().notNull(),
    gender: text<NonNullable<Client["gender"]>>(),
    legalWorlds: json<Client["legalWorlds"]>().notNull(),
    careProfile: text<NonNullable<Client["careProfile"]>>(),
    region: text(),
    problems: json<Client["problems"]>().notNull(),
    representatives: json<NonNullable<Client["representatives"]>>(),
    network: json<NonNullable<Client["network"]>>(),
    ownWishes: text(),
    ownWishesOn: plainDate(),
    note: text(),
    teamId: text().references(() => team.id),
    targetGroups: json<Client["targetGroups"]>().notNull().default(sql`'[]'`),
    futureCare: text(),
    futureCareOn: plainDate(),
  },
  (column) => [
    uniqueIndex("client_pseudonym")
      .on(column.organisationId, column.pseudonym)
      .where(notRemoved(column)),
    index("client_team").on(column.teamId),
  ],
);
