import { z } from "zod";
import type { PlainDate } from "../plain-date/plain-date.ts";
import { indicatorIds } from "./indicator-ids.ts";

const Text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

/** The question of the benchmark, by a word of the field. */
export const IndicatorId = z.enum(indicatorIds);
export type IndicatorId = z.infer<typeof IndicatorId>;

/** Of which clients an indicator says something; each is a rule in `population.ts`. */
export const PopulationId = z.enum(["in-periode", "geeindigd", "bijna-18"]);
export type PopulationId = z.infer<typeof PopulationId>;

/** On which day, or over which days, an indicator looks (KIK-V: peildatum; standards A7). */
export const ReferenceDateId = z.enum(["peildatum", "laatste-dag", "periode", "einddatum"]);
export type ReferenceDateId = z.infer<typeof ReferenceDateId>;

/** The answer where a client belongs to the population and the register does not know. */
export const unknownAnswer = "onbekend";

/**
 * One indicator of the benchmark as data (S29; standards A7: number, question, definition, reference
 * date and version). It gives a client exactly one of its answers, or none outside its population:
 * every figure of a benchmark is a number of clients.
 */
export const BenchmarkIndicator = z.strictObject({
  number: z.number().int().min(1),
  id: IndicatorId,
  /** A comparison says something; context stands beside it, because it explains differences (S30). */
  role: z.enum(["figure", "context"]),
  question: Text,
  definition: Text,
  unit: Text,
  population: PopulationId,
  referenceDate: ReferenceDateId,
  /** How things stand on a day, or what happened in the period. */
  kind: z.enum(["state", "flow"]),
  answers: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), label: Text }))
    .min(2),
  /** Goes up when the same file could give another answer. */
  version: z.number().int().min(1),
  source: z.string().min(1),
});
export type BenchmarkIndicator = z.infer<typeof BenchmarkIndicator>;

/** The rules that indicators share, in words. */
export const IndicatorRules = z.strictObject({
  populations: z.record(PopulationId, Text),
  referenceDates: z.record(ReferenceDateId, Text),
  /** Which trajectory speaks for a client who has several. */
  oneAnswerPerClient: Text,
});
export type IndicatorRules = z.infer<typeof IndicatorRules>;

/** A period that is over; its first and its last day count. */
export type ClosedPeriod = { readonly from: PlainDate; readonly until: PlainDate };
