import { PlainDate, Severity, SignalId } from "@nabij/domain";
import { z } from "zod";

/** Filters of the work list as they stand in the address. What cannot be read is left out. */
export const SignalSearch = z.object({
  groep: z.enum(["soort", "traject"]).optional().catch(undefined),
  ernst: Severity.optional().catch(undefined),
  soort: SignalId.optional().catch(undefined),
  team: z.uuid().optional().catch(undefined),
  dag: PlainDate.optional().catch(undefined),
});
export type SignalSearch = Partial<z.infer<typeof SignalSearch>>;
