import {
  type HubRound,
  type HubStep,
  type LoggedRound,
  planHash,
  sealHubMessage,
} from "@nabij/federation";
import { type Hub, momentOf } from "../hub.ts";
import { nextLogLine } from "../hub-log.ts";
import { forgetErased, inOneWrite } from "../store/connect.ts";
import { addSaid, changeRound } from "../store/rounds.ts";
import { rememberRound } from "./round-now.ts";

/**
 * Keeps a step of a round: what it became, what the hub says, and a line in the log when it died,
 * all in one write. Whoever hears of the step hears of something that is already on disk.
 */
export async function keepStep(
  hub: Hub,
  before: HubRound,
  { round, say }: HubStep,
  also: () => void = () => undefined,
): Promise<void> {
  if (round === before && say.length === 0) return;
  const signed = await Promise.all(say.map((each) => sealHubMessage(hub.identity, round, each)));
  const keepEnd = await endOf(hub, before, round);
  inOneWrite(hub.store, () => {
    changeRound(hub.store, before, round, momentOf(hub));
    addSaid(hub.store, round.roundPlan.roundId, signed);
    keepEnd();
    also();
  });
  rememberRound(hub, round);
  if (round.phase === "dead" || round.phase === "published") forgetErased(hub.store);
}

/** What the log tells of a round; a node that never committed to it has nothing to remember. */
export function loggedRound({ roundPlan, received }: HubRound): LoggedRound {
  const { roundId, plan, period, isRehearsal, roster } = roundPlan;
  const committed = received["commit:gate"] ?? {};
  return {
    roundId,
    planId: plan.id,
    planVersion: plan.version,
    planHash: planHash(plan),
    period,
    isRehearsal,
    participants: roster
      .map(({ organisationId }) => organisationId)
      .filter((organisationId) => committed[organisationId] !== undefined),
  };
}

async function endOf(hub: Hub, before: HubRound, round: HubRound): Promise<() => void> {
  if (round.phase !== "dead" || before.phase === "dead" || round.deadBecause === null)
    return () => undefined;
  const entry = { type: "round-aborted", round: loggedRound(round), reason: round.deadBecause };
  return nextLogLine(hub, { ...entry, type: "round-aborted" });
}
