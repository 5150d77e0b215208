import { setImmediate as breathe } from "node:timers/promises";
import { type Database, factsByClient } from "@nabij/db";
import { clientAnswers } from "@nabij/domain";
import {
  type BenchmarkPlan,
  type ClientAnswers,
  type Contribution,
  contributionOf,
  type Period,
} from "@nabij/federation";

/** What to count: all clients of an organisation, for a plan over a closed period. */
export type ToCount = {
  readonly organisationId: string;
  readonly plan: BenchmarkPlan;
  readonly period: Period;
};

/** Clients after which other questions to this thread get their turn. */
const clientsAtOnce = 50;

/**
 * Counts all clients of an organisation into the cells of a plan, a client at a time: of a client
 * only the answers the plan asks for are kept, and those until they are counted.
 */
export async function countOrganisation(
  db: Database,
  { organisationId, plan, period }: ToCount,
): Promise<Contribution> {
  const asked = new Set(plan.tables.flatMap(({ indicator, by }) => [indicator, by ?? indicator]));
  const clients: ClientAnswers[] = [];
  for (const facts of factsByClient(db, { organisationId, clientIds: null })) {
    const answers = Object.entries(clientAnswers(facts, period));
    clients.push(
      Object.fromEntries(answers.filter(([id, answer]) => asked.has(id) && answer !== undefined)),
    );
    if (clients.length % clientsAtOnce === 0) await breathe();
  }
  return contributionOf(plan, clients);
}
