import { index, int, table, text } from "#columns";
import { organisation } from "../organisation/table.ts";
import { trajectory } from "./table.ts";

/**
 * When anything around a trajectory changed last, as a number that only grows within an
 * organisation: whoever keeps figures asks what came after the last number it saw.
 */
export const trajectoryChange = table(
  "trajectory_change",
  {
    trajectoryId: text()
      .primaryKey()
      .references(() => trajectory.id),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    seq: int().notNull(),
  },
  (column) => [
    index("trajectory_change_seq").on(column.organisationId, column.seq, column.trajectoryId),
  ],
);
