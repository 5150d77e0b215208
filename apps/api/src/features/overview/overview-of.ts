import { allFacts, type Database, type Scope } from "@nabij/db";
import {
  type Goal,
  grewLastQuarter,
  type Impact,
  type LegalWorld,
  monthsBetween,
  type OpbouwSteps,
  opbouwSteps,
  type PlainDate,
  type Role,
  reasonsUnknown,
  type SignalId,
  signalDefinitions,
  signalsFor,
  type TrajectoryFacts,
} from "@nabij/domain";

/** How often a signal stands open, and how long the oldest of those trajectories runs. */
type SignalCount = {
  readonly id: SignalId;
  readonly count: number;
  readonly oldestMonths: number;
};

/** How often an impact is named in evaluations, at once and only after asking on (G39). */
type ImpactCount = Pick<Impact, "theme" | "direction"> & {
  readonly spontaneous: number;
  readonly afterProbing: number;
};

export type Overview = {
  readonly trajectories: number;
  readonly people: number;
  readonly reasonsUnknown: number;
  readonly grew: number;
  readonly structural: number;
  readonly withoutSignals: number;
  readonly signals: readonly SignalCount[];
  readonly opbouw: readonly OpbouwSteps[];
  readonly impacts: readonly ImpactCount[];
};

type Narrowed = { readonly teamId?: string; readonly legalWorld?: LegalWorld };

/** The key figures over everyone with one-to-one care on day `at`, with the signals the role may see. */
export function overviewOf(
  db: Database,
  scope: Scope,
  role: Role,
  filter: Narrowed,
  at: PlainDate,
): Overview {
  const people = new Set<string>();
  const goals: Goal[] = [];
  const signals = new Map<SignalId, SignalCount>();
  const impacts = new Map<string, ImpactCount>();
  const counts = { trajectories: 0, reasonsUnknown: 0, grew: 0, structural: 0, withoutSignals: 0 };
  for (const facts of allFacts(db, scope, { activeAt: at })) {
    if (!isWithin(facts, filter)) continue;
    const { trajectory } = facts;
    counts.trajectories += 1;
    people.add(facts.client.id);
    if (reasonsUnknown(trajectory)) counts.reasonsUnknown += 1;
    if (grewLastQuarter(facts.goals, at)) counts.grew += 1;
    if (trajectory.type === "langdurig-structureel") counts.structural += 1;
    goals.push(...facts.goals);
    if (countSignals(facts, role, at, signals) === 0) counts.withoutSignals += 1;
    countImpacts(facts, at, impacts);
  }
  return {
    ...counts,
    people: people.size,
    signals: signalDefinitions.flatMap(({ id }) => signals.get(id) ?? []),
    opbouw: opbouwSteps(goals, at),
    impacts: [...impacts.values()].toSorted((a, b) => total(b) - total(a)),
  };
}

function isWithin({ client }: TrajectoryFacts, { teamId, legalWorld }: Narrowed): boolean {
  return (
    (teamId === undefined || client.teamId === teamId) &&
    (legalWorld === undefined || client.legalWorlds.includes(legalWorld))
  );
}

function countSignals(
  facts: TrajectoryFacts,
  role: Role,
  at: PlainDate,
  counts: Map<SignalId, SignalCount>,
): number {
  const months = monthsBetween(facts.trajectory.startDate, at);
  const raised = signalsFor(role, facts, at);
  for (const { id } of raised) {
    const before = counts.get(id) ?? { id, count: 0, oldestMonths: 0 };
    const oldestMonths = Math.max(before.oldestMonths, months);
    counts.set(id, { id, count: before.count + 1, oldestMonths });
  }
  return raised.length;
}

function countImpacts(
  { evaluations }: TrajectoryFacts,
  at: PlainDate,
  counts: Map<string, ImpactCount>,
): void {
  for (const { date, impacts } of evaluations) {
    if (date > at) continue;
    for (const { theme, direction, prompt } of impacts) {
      const key = `${direction} ${theme}`;
      const before = counts.get(key) ?? { theme, direction, spontaneous: 0, afterProbing: 0 };
      const spontaneous = before.spontaneous + (prompt === "spontaan" ? 1 : 0);
      const afterProbing = before.afterProbing + (prompt === "spontaan" ? 0 : 1);
      counts.set(key, { theme, direction, spontaneous, afterProbing });
    }
  }
}

function total({ spontaneous, afterProbing }: ImpactCount): number {
  return spontaneous + afterProbing;
}
