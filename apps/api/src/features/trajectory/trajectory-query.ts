import {
  decisionMomentKinds,
  GoalDomain,
  heardGroups,
  hoursBands,
  Impact,
  LegalWorld,
  PlainDate,
  Purpose,
  SignalId,
  Stance,
  TrajectoryType,
} from "@nabij/domain";
import { z } from "zod";

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** What a list of trajectories can be narrowed to; the same words stand in the address bar. */
export const TrajectoryFilter = z.object({
  at: PlainDate.optional(),
  state: z.enum(["active", "ended", "all"]).default("active"),
  text: z.string().trim().max(100).optional(),
  teamId: z.uuid().optional(),
  legalWorld: LegalWorld.optional(),
  type: TrajectoryType.optional(),
  stance: Stance.optional(),
  purpose: Purpose.optional(),
  signal: SignalId.optional(),
  /** Trajectories that need attention at all: at least one signal. */
  attention: z.boolean().optional(),
  reasons: z.enum(["unknown"]).optional(),
  grew: z.boolean().optional(),
  startedIn: Month.optional(),
  endedIn: Month.optional(),
  opbouw: GoalDomain.optional(),
  impact: Impact.shape.theme.optional(),
  /** Running longer than so many months. */
  longerThan: z.number().int().min(1).max(240).optional(),
  /** Planned hours of the day. */
  hours: z.enum(hoursBands).optional(),
  /** Moved in the last twelve months. */
  moved: z.boolean().optional(),
  /** How long ago the client was heard last. */
  heard: z.enum(heardGroups).optional(),
  /** With something of this kind to decide within a week. */
  due: z.enum(decisionMomentKinds).optional(),
});
export type TrajectoryFilter = z.infer<typeof TrajectoryFilter>;

const TrajectorySort = z.enum([
  "number",
  "client",
  "team",
  "startDate",
  "plannedEndDate",
  "hoursPerDay",
  "lastEvaluation",
  "signals",
]);

/** A page of the list: filter, order, and which rows. */
export const TrajectoryQuery = TrajectoryFilter.extend({
  sort: TrajectorySort.default("startDate"),
  descending: z.boolean().default(false),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
});
export type TrajectoryQuery = z.infer<typeof TrajectoryQuery>;
