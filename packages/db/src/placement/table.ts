import type { Placement } from "@nabij/domain";
import { sql } from "drizzle-orm";
import { bool, index, json, plainDate, recordColumns, table, text } from "#columns";
import { client } from "../client/table.ts";

export const placement = table(
  "placement",
  {
    ...recordColumns(),
    clientId: text()
      .notNull()
      .references(() => client.id),
    number: text(),
    from: plainDate().notNull(),
    until: plainDate(),
    setting: text<NonNullable<Placement["setting"]>>(),
    livingSituation: text<NonNullable<Placement["livingSituation"]>>(),
    basis: text<NonNullable<Placement["basis"]>>(),
    region: text<NonNullable<Placement["region"]>>(),
    peerContact: text<NonNullable<Placement["peerContact"]>>(),
    returnGuarantee: text<NonNullable<Placement["returnGuarantee"]>>(),
    refusals: json<Placement["refusals"]>().notNull(),
    note: text(),
    placementGuarantee: text<NonNullable<Placement["placementGuarantee"]>>(),
    informationAskedOn: plainDate(),
    fileReceivedOn: plainDate(),
    hasTreatment: bool(),
    homeReviews: json<Placement["homeReviews"]>().notNull().default(sql`'[]'`),
    tailoredPlace: text<NonNullable<Placement["tailoredPlace"]>>(),
  },
  (column) => [index("placement_client").on(column.clientId)],
);
