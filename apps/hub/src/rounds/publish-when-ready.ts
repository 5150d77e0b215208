import {
  type HubRound,
  hashOfSigned,
  type OpenedSums,
  outsideRound,
  type Publication,
  publishRound,
  seal,
  stopRound,
  sumsOf,
} from "@nabij/federation";
import { type Hub, inTurn, momentOf } from "../hub.ts";
import { nextLogLine } from "../hub-log.ts";
import { addPublication, listPublications } from "../store/publications.ts";
import { keepStep, loggedRound } from "./keep-step.ts";
import { roundNow } from "./round-now.ts";

/**
 * Publishes a round of which everything that may open is open, and erases the exact sums with the
 * same write. A check that cannot be made ends the round: nothing is published then.
 */
export function publishWhenReady(hub: Hub, roundId: string): Promise<void> {
  return inTurn(hub, async () => {
    const round = roundNow(hub, roundId);
    const sums = round && sumsOf(round);
    if (round === undefined || sums === undefined) return;
    const publication = await released(hub, round, sums);
    if (publication === undefined) await keepStep(hub, round, stopRound(round, "solver"));
    else await publish(hub, round, publication);
  });
}

async function released(
  hub: Hub,
  { roundPlan }: HubRound,
  sums: OpenedSums,
): Promise<Publication | undefined> {
  const earlier = listPublications(hub.store).map(({ publication }) => publication);
  try {
    return await hub.release(roundPlan, sums, earlier, momentOf(hub));
  } catch (error) {
    // Only the kind of error: its text could hold a sum.
    const name = error instanceof Error ? error.name : "unknown";
    hub.log.error({ roundId: roundPlan.roundId, name }, "the figures could not be checked");
    return undefined;
  }
}

async function publish(hub: Hub, round: HubRound, publication: Publication): Promise<void> {
  const signed = await seal(hub.identity, outsideRound("publication", publication));
  const publicationHash = hashOfSigned(signed);
  const entry = { type: "round-published", round: loggedRound(round), publicationHash } as const;
  const keepLine = await nextLogLine(hub, entry);
  await keepStep(hub, round, publishRound(round, publicationHash), () => {
    addPublication(hub.store, { publication, signed });
    keepLine();
  });
}
