import { z } from "zod";
import { Line, RecordId } from "../record/record.ts";

/** An organisation that runs a node. */
export const Organisation = z.object({
  id: RecordId,
  name: Line,
  /** True while the data is made up; every screen says so. */
  fictional: z.boolean(),
});
export type Organisation = z.infer<typeof Organisation>;

/** A team that supports clients. */
export const Team = z.object({ id: RecordId, name: Line });
export type Team = z.infer<typeof Team>;
