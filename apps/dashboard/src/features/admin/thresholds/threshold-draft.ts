import {
  type Severity,
  type SignalDefinition,
  type SignalId,
  type SignalSettings,
  signalDefinitions,
  thresholdUnit,
} from "@nabij/domain";

/** One signal while it is set: every limit and the severity; null is an emptied field. */
export type RuleDraft = {
  readonly severity: Severity;
  readonly thresholds: Readonly<Record<string, number | null>>;
};
export type ThresholdDraft = Readonly<Record<SignalId, RuleDraft>>;

/** What is wrong with a limit. */
export type LimitProblem = "whole" | "number" | "most";

/** The highest a limit may be. */
export const mostAllowed = 1000;

const brokenUnits = ["ratio", "hours", "staff"];

/** Every signal as it is set now, chosen or as shipped. */
export function draftFrom({ thresholds, severities }: SignalSettings): ThresholdDraft {
  return Object.fromEntries(
    signalDefinitions.map((definition) => {
      const { id, severity } = definition;
      const chosen = thresholds[id] ?? {};
      const rule: RuleDraft = {
        severity: severities[id] ?? severity,
        thresholds: { ...definition.thresholds, ...chosen },
      };
      return [id, rule];
    }),
  ) as ThresholdDraft;
}

/** As shipped. */
export function shippedRule({ severity, thresholds }: SignalDefinition): RuleDraft {
  return { severity, thresholds };
}

/** What is wrong with a limit, or null: counted units are whole, shares and hours may be broken. */
export function limitProblem(name: string, value: number | null): LimitProblem | null {
  if (value === null || value < 0) return "number";
  if (value > mostAllowed) return "most";
  const isCounted = !brokenUnits.includes(thresholdUnit(name));
  return isCounted && !Number.isInteger(value) ? "whole" : null;
}

/** What the organisation decides: only what differs from what is shipped; null while a limit is wrong. */
export function settingsFrom(draft: ThresholdDraft): SignalSettings | null {
  const settings: SignalSettings = { thresholds: {}, severities: {} };
  for (const { id, severity, thresholds } of signalDefinitions) {
    const rule = draft[id];
    if (rule.severity !== severity) settings.severities[id] = rule.severity;
    const own: Record<string, number> = {};
    for (const [name, value] of Object.entries(rule.thresholds)) {
      if (value === null || limitProblem(name, value) !== null) return null;
      if (value !== thresholds[name]) own[name] = value;
    }
    if (Object.keys(own).length > 0) settings.thresholds[id] = own;
  }
  return settings;
}

/** The signals that are set otherwise in one draft than in the other. */
export function changedSignals(one: ThresholdDraft, other: ThresholdDraft): readonly SignalId[] {
  return signalDefinitions.map(({ id }) => id).filter((id) => !isSameRule(one[id], other[id]));
}

/** Whether two settings of a signal are the same. */
export function isSameRule(one: RuleDraft, other: RuleDraft): boolean {
  if (one.severity !== other.severity) return false;
  return Object.entries(one.thresholds).every(([name, value]) => other.thresholds[name] === value);
}
