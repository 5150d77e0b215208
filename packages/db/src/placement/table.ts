import type { Placement } from "@nabij/domain";
import { index, json, plainDate, recordColumns, table, text } from "#columns";
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
  },
  (column) => [index("placement_client").on(column.clientId)],
);
