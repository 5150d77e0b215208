import { z } from "zod";
import { BenchmarkIndicator, type IndicatorId, IndicatorRules } from "./benchmark-indicator.ts";
import context from "./definitions/context.json" with { type: "json" };
import form from "./definitions/form.json" with { type: "json" };
import freedom from "./definitions/freedom.json" with { type: "json" };
import outcome from "./definitions/outcome.json" with { type: "json" };
import course from "./definitions/process.json" with { type: "json" };
import rules from "./definitions/rules.json" with { type: "json" };
import volume from "./definitions/volume.json" with { type: "json" };

const files = [volume, form, course, freedom, outcome, context];

/** The indicators of the benchmark in the order of their number (S13, S14, S29, S30; standards A7). */
export const indicators: readonly BenchmarkIndicator[] = z
  .array(BenchmarkIndicator)
  .parse(files.flat())
  .toSorted((a, b) => a.number - b.number);

/** What the populations and reference dates of the indicators mean, in words. */
export const indicatorRules: IndicatorRules = IndicatorRules.parse(rules);

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** The definition of an indicator; every id has one. */
export function indicatorOf(id: IndicatorId): BenchmarkIndicator {
  const indicator = byId.get(id);
  if (indicator === undefined) throw new Error(`indicator ${id} has no definition`);
  return indicator;
}
