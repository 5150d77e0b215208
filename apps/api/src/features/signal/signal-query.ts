import { LegalWorld, PlainDate, Severity, SignalId } from "@nabij/domain";
import { z } from "zod";

/** Which signals of the work list; the same words stand in the address bar. */
export const SignalFilter = z.object({
  at: PlainDate.optional(),
  signal: SignalId.optional(),
  severity: Severity.optional(),
  teamId: z.uuid().optional(),
  legalWorld: LegalWorld.optional(),
  /** Taken on by me, by nobody yet, or by a user with this id. */
  assignee: z.union([z.enum(["me", "nobody"]), z.string().min(1).max(64)]).optional(),
  /** What rests is off the list until the day after its end; `true` shows only that. */
  snoozed: z.boolean().default(false),
});
export type SignalFilter = z.infer<typeof SignalFilter>;

/** A page of the work list. */
export const SignalQuery = SignalFilter.extend({
  /** Kinds together, the heaviest first, or trajectories together; who runs longest first in both. */
  sort: z.enum(["kind", "trajectory"]).default("kind"),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(200).default(50),
});
export type SignalQuery = z.infer<typeof SignalQuery>;

/** A page for a file: larger, because nobody looks at it. */
export const SignalExport = SignalQuery.extend({
  limit: z.number().int().min(1).max(2000).default(2000),
});

/** One signal of one trajectory. */
export const SignalReference = z.object({ trajectoryId: z.uuid(), signal: SignalId });
export type SignalReference = z.infer<typeof SignalReference>;
