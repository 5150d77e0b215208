import { LegalWorld, PlainDate } from "@nabij/domain";
import { z } from "zod";

/** Filters of the overview as they stand in the address. What cannot be read is left out. */
export const OverviewSearch = z.object({
  team: z.uuid().optional().catch(undefined),
  wet: LegalWorld.optional().catch(undefined),
  dag: PlainDate.optional().catch(undefined),
});
export type OverviewSearch = Partial<z.infer<typeof OverviewSearch>>;

/** The filters in the words of the API. */
export function overviewFilter({ team, wet, dag }: OverviewSearch) {
  return {
    ...(team !== undefined && { teamId: team }),
    ...(wet !== undefined && { legalWorld: wet }),
    ...(dag !== undefined && { at: dag }),
  };
}
