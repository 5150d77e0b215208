import { PlainDate } from "@nabij/domain";
import { z } from "zod";
import { Thresholds } from "./thresholds.ts";

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Words = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

/** The name of the margin of a table: all rows, or all columns together. */
export const total = "totaal";

/**
 * How answers may be put together when they are too few apart: from fine to coarse, each level a
 * list of groups that holds every answer exactly once.
 */
const Merges = z.array(z.array(z.array(Id).min(1)).min(1));

/**
 * One table of a plan: of how many distinct clients which answer of an indicator holds. `rows` is
 * empty in a table of one way; otherwise it splits by the answers of a second indicator.
 */
export const PlanTable = z.strictObject({
  id: Id,
  /** Id and version of the indicator (`@nabij/domain`, folder `indicator`). */
  indicator: Id,
  indicatorVersion: z.number().int().min(1),
  columns: z.array(Id).min(2).max(40),
  columnMerges: Merges,
  by: Id.nullable(),
  rows: z.array(Id).max(40),
  rowMerges: Merges,
  /** Whether the table tells something or stands beside the others as context (S30). */
  role: z.enum(["figure", "context"]),
});
export type PlanTable = z.infer<typeof PlanTable>;

/**
 * In which band the own share of an answer lies, one organisation a word. `edges` are the inner
 * edges in per cent: [25, 50] makes 0 to 25, 25 to 50 and 50 to 100.
 */
export const OrganisationTable = z.strictObject({
  id: Id,
  /** A table of one way of the same plan, and the answers that count as yes. */
  of: Id,
  answers: z.array(Id).min(1),
  edges: z.array(z.number().int().min(1).max(99)).min(1).max(19),
  /** Clients with an answer that an organisation needs before it has a share at all. */
  leastClients: z.number().int().min(1),
});
export type OrganisationTable = z.infer<typeof OrganisationTable>;

export const PeriodLength = z.enum(["kwartaal", "half-jaar"]);
export type PeriodLength = z.infer<typeof PeriodLength>;

/**
 * A fixed question to all organisations (federation design 1.2): no free query, no free filter. Its
 * bytes are signed; a node answers only plans whose hash stands on its own list.
 */
export const BenchmarkPlan = z.strictObject({
  id: Id,
  version: z.number().int().min(1),
  /** Versions of this plan or ids of others whose published cells count on as known. */
  linkedTo: z.array(z.strictObject({ id: Id, version: z.number().int().min(1) })),
  title: Words,
  question: Words,
  period: PeriodLength,
  tables: z.array(PlanTable).min(1).max(60),
  organisationTables: z.array(OrganisationTable).max(60),
  thresholds: Thresholds,
});
export type BenchmarkPlan = z.infer<typeof BenchmarkPlan>;

/** A closed period of whole days; both ends count. */
export const Period = z.strictObject({ from: PlainDate, until: PlainDate });
export type Period = z.infer<typeof Period>;
