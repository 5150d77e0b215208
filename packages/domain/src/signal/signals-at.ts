import { isCurrent, type PlainDate } from "../plain-date/plain-date.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { concerns } from "./concerns.ts";
import { rules } from "./rules.ts";
import type { Signal, SignalId, TrajectoryFacts } from "./signal.ts";
import { signalDefinitions } from "./signal-definition.ts";
import { limitOf, type SignalSettings, severityOf, shippedSettings } from "./signal-settings.ts";

/** Whether the trajectory runs on day `at`; its last day counts (signals-core, Time). */
export function isActive(trajectory: Trajectory, at: PlainDate): boolean {
  return isCurrent({ from: trajectory.startDate, until: trajectory.endDate }, at);
}

/**
 * The signals of one trajectory on day `at`, at most one of each kind, in the order of the
 * definitions; with `only` no others than those. A trajectory that is not active has none. Facts
 * dated after `at` do not exist yet. Source: signals-core.
 */
export function signalsAt(
  facts: TrajectoryFacts,
  at: PlainDate,
  settings: SignalSettings = shippedSettings,
  only?: readonly SignalId[],
): readonly Signal[] {
  const { client, trajectory } = facts;
  if (!isActive(trajectory, at)) return [];
  return signalDefinitions.flatMap((definition) => {
    const { id, code, source } = definition;
    if (only?.includes(id) === false) return [];
    if (!concerns(definition, client)) return [];
    const finding = rules[id].find(facts, at, limitOf(id, settings));
    if (finding === null) return [];
    const severity = severityOf(id, settings);
    return [
      { id, code, severity, trajectoryId: trajectory.id, clientId: client.id, source, ...finding },
    ];
  });
}
