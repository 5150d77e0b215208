import {
  groupFactsOf,
  hashOfSigned,
  loadSolver,
  planHash,
  publishRound,
  releaseFigures,
  seal,
  sumsOf,
} from "@nabij/federation";
import { type RoundHub, take, write } from "./testing-round-hub.ts";

/** Publishes the round of a test hub when everything that may open is open; false when it is not. */
export async function publishTestRound(hub: RoundHub): Promise<boolean> {
  const sums = hub.round === null ? undefined : sumsOf(hub.round);
  if (hub.round === null || sums === undefined) return false;
  const { roundId, plan, period, isRehearsal, roster } = hub.round.roundPlan;
  const publication = await releaseFigures({
    ...{ roundId, plan, period, isRehearsal, sums, earlier: [] },
    publishedAt: hub.now().toISOString(),
    groups: groupFactsOf(roster),
    solver: await loadSolver(),
  });
  const envelope = { roundId: null, stage: "publication", transcript: null } as const;
  const signed = await seal(hub.identity, { ...envelope, body: publication });
  hub.answers.set(`GET /federation/publications/${roundId}.jws`, () => signed);
  const publicationHash = hashOfSigned(signed);
  const about = { planId: plan.id, planVersion: plan.version, planHash: planHash(plan) };
  const participants = roster.map(({ organisationId }) => organisationId);
  const round = { roundId, ...about, period, isRehearsal, participants };
  await write(hub, { type: "round-published", round, publicationHash });
  await take(hub, publishRound(hub.round, publicationHash));
  return true;
}
