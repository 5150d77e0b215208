import {
  addDays,
  type LegalWorld,
  legalWorlds,
  type PlainDate,
  type Severity,
  type SignalId,
  type SignalSettings,
  type SignalSpan,
  severities,
  severityOf,
  type TrajectoryFacts,
} from "@nabij/domain";
import type { signalSpan } from "../kept-signal/table.ts";

/** A kept stretch of days of one signal, as it is stored. */
export type SpanRow = typeof signalSpan.$inferSelect;

/** What a reader of signals may look into: the process alone, or the dossier too (product §1). */
export type Reader = "process" | "dossier";

/** The last day of what has no end; sorts after every other. */
export const endless: PlainDate = "9999-12-31";

/** The day after, or the end of all days, which no day comes after. */
export function dayAfter(day: PlainDate): PlainDate {
  return day === endless ? endless : addDays(day, 1);
}

const perSeverity = 100;

/** Severity and number of a signal as one number that sorts a work list: heaviest first. */
export function weightOf(id: SignalId, settings: SignalSettings): number {
  return severities.indexOf(severityOf(id, settings)) * perSeverity + Number(id.slice(1));
}

/** The lowest and highest weight that a severity has. */
export function weightsOf(severity: Severity): readonly [number, number] {
  const lowest = severities.indexOf(severity) * perSeverity;
  return [lowest, lowest + perSeverity - 1];
}

/** The weights a signal can have, whatever severity the organisation gave it. */
export function weightsWithNumber(id: SignalId): readonly number[] {
  return severities.map((_, place) => place * perSeverity + Number(id.slice(1)));
}

/** The severity in a weight. */
export function severityIn(weight: number): Severity {
  return severities[Math.floor(weight / perSeverity)] ?? "low";
}

/** The laws a client falls under, one bit each, in the order of the list. */
export function worldBits(worlds: readonly LegalWorld[]): number {
  return worlds.reduce((bits, world) => bits | (1 << legalWorlds.indexOf(world)), 0);
}

/** The spans of a trajectory with what a list filters and sorts by. */
export function spanRows(
  organisationId: string,
  { client, trajectory }: TrajectoryFacts,
  spans: readonly SignalSpan[],
  settings: SignalSettings,
): readonly SpanRow[] {
  return spans.map(({ id, from, until, reads }) => ({
    organisationId,
    trajectoryId: trajectory.id,
    clientId: client.id,
    signal: id,
    from,
    until: until ?? endless,
    since: from,
    reads,
    weight: weightOf(id, settings),
    startDate: trajectory.startDate,
    teamId: client.teamId,
    worlds: worldBits(client.legalWorlds),
  }));
}
