import { z } from "zod";
import { BenchmarkPlan, Period } from "../plan/plan.ts";
import { Bytes32, Moment } from "../round/message.ts";

/** Why a figure is not there. Reasons are coarse on purpose: the audit counts them as known. */
export const HiddenReason = z.enum([
  /** Too few clients, too few organisations or one too large: hidden for its own sake. */
  "te-klein",
  /** Hidden because another could be worked out from it. */
  "beschermt-andere",
  /** The check could not be finished, or found too much: the whole table is withheld. */
  "niet-gecontroleerd",
  /** Equal to, or too near to, what an older publication says or hides. */
  "eerder-gepubliceerd",
]);
export type HiddenReason = z.infer<typeof HiddenReason>;

/** A figure, or one of the three marks that are never confused (federation design 2.3, rule 8). */
export const Figure = z.discriminatedUnion("mark", [
  z.strictObject({
    mark: z.literal("shown"),
    /** Distinct clients, rounded to the plan's base. */
    clients: z.number().int().nonnegative(),
    /** Of the margin of its row in whole per cent, from rounded counts; null for a margin itself. */
    percentage: z.number().int().min(1).max(99).nullable(),
  }),
  z.strictObject({ mark: z.literal("hidden"), reason: HiddenReason }),
  /** No organisation has the answer at all, or the table was not asked. */
  z.strictObject({ mark: z.literal("no-data") }),
  /** There may be nobody; nobody is never said. */
  z.strictObject({ mark: z.literal("zero-not-shown") }),
]);
export type Figure = z.infer<typeof Figure>;

/** A table as it is published: its rows and columns after merging, each named by its answers. */
export const PublishedTable = z.strictObject({
  id: z.string(),
  /** Answers that stand together in a column; the margin is the last, `["totaal"]`. */
  columns: z.array(z.array(z.string()).min(1)),
  rows: z.array(z.array(z.string()).min(1)),
  /** Row by row, as long as `rows`, each as long as `columns`. */
  figures: z.array(z.array(Figure)),
});
export type PublishedTable = z.infer<typeof PublishedTable>;

/** How organisations are spread over bands of a share; bands are merged until each is safe. */
export const PublishedBands = z.strictObject({
  id: z.string(),
  /** `nothing` under five, `pooled` five to seven, `halves` eight to eleven, `quarters` above. */
  detail: z.enum(["nothing", "pooled", "halves", "quarters"]),
  /** From 0 to 100 per cent without gaps; `organisations` is the exact number, at least three. */
  bands: z.array(
    z.strictObject({
      from: z.number().int().min(0).max(100),
      until: z.number().int().min(0).max(100),
      organisations: z.number().int().min(3),
    }),
  ),
});
export type PublishedBands = z.infer<typeof PublishedBands>;

/** What leaves the hub for everyone. */
export const Publication = z.strictObject({
  roundId: z.uuid(),
  plan: BenchmarkPlan,
  planHash: Bytes32,
  period: Period,
  isRehearsal: z.boolean(),
  /** Organisations that took part, and legal groups among them. */
  organisations: z.number().int().min(1),
  legalGroups: z.number().int().min(1),
  tables: z.array(PublishedTable),
  bands: z.array(PublishedBands),
  publishedAt: Moment,
});
export type Publication = z.infer<typeof Publication>;

/**
 * The exact sums of one cell as the hub opened them; null was never opened. They stay inside the
 * hub's round store and `releaseFigures`.
 */
export type OpenedCell = {
  /** Legal groups with a client in the cell. */
  readonly organisations: number;
  /** Distinct clients; null where the gate stayed closed. */
  readonly clients: number | null;
  /** Sum of the coarse squares; null where there were too few clients to ask. */
  readonly squares: number | null;
};

/** All opened sums of a round: cells in the order of `cellsOf`, bands in that of `bandCellsOf`. */
export type OpenedSums = {
  readonly cells: readonly OpenedCell[];
  /** Null where the band stayed closed. */
  readonly bands: readonly (number | null)[];
};
