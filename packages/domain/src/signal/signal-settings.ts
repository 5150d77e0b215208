import { z } from "zod";
import { type Limit, Severity, SignalId } from "./signal.ts";
import { signalDefinition, threshold, thresholdUnit } from "./signal-definition.ts";

/** Units that may be broken numbers; all others are counted whole. */
const brokenUnits: ReadonlySet<string> = new Set(["ratio", "hours", "staff"]);

/** The thresholds of one signal: only names its definition has, whole where the unit is counted. */
const Thresholds = z.record(z.string(), z.number().min(0).max(1000));

/**
 * What an organisation decides about the signals: its own thresholds and severities, where they
 * differ from what is shipped (requirements §3: brackets are configurable defaults). Refused are a
 * threshold the signal does not have and a broken number of months, people and the like.
 */
export const SignalSettings = z.object({
  thresholds: z.partialRecord(SignalId, Thresholds).superRefine((bySignal, context) => {
    for (const [id, thresholds = {}] of Object.entries(bySignal)) {
      const known = signalDefinition(id as SignalId).thresholds;
      for (const [name, value] of Object.entries(thresholds)) {
        const message = problemOf(name, value, known);
        if (message !== null) context.addIssue({ code: "custom", message, path: [id, name] });
      }
    }
  }),
  severities: z.partialRecord(SignalId, Severity),
});
export type SignalSettings = z.infer<typeof SignalSettings>;

function problemOf(
  name: string,
  value: number,
  known: Readonly<Record<string, number>>,
): string | null {
  if (!Object.hasOwn(known, name)) return "unknown-threshold";
  const isWhole = Number.isInteger(value) || brokenUnits.has(thresholdUnit(name));
  return isWhole ? null : "whole-number-expected";
}

/** Nothing decided: every threshold and severity as shipped. */
export const shippedSettings: SignalSettings = { thresholds: {}, severities: {} };

const limitsOf = new WeakMap<SignalSettings, ReadonlyMap<SignalId, Limit>>();

/** The thresholds of one signal in an organisation; throws for a name its definition does not have. */
export function limitOf(id: SignalId, settings: SignalSettings): Limit {
  let limits = limitsOf.get(settings);
  if (limits === undefined) {
    limits = new Map(SignalId.options.map((each) => [each, newLimit(each, settings)]));
    limitsOf.set(settings, limits);
  }
  return limits.get(id) ?? newLimit(id, settings);
}

function newLimit(id: SignalId, { thresholds }: SignalSettings): Limit {
  const values: Readonly<Record<string, number>> = {
    ...signalDefinition(id).thresholds,
    ...thresholds[id],
  };
  return (name) => values[name] ?? threshold(id, name);
}

/** How soon a signal deserves a look in an organisation. */
export function severityOf(id: SignalId, { severities }: SignalSettings): Severity {
  return severities[id] ?? signalDefinition(id).severity;
}
