import { dropOldPages, listRounds, saveRound, type Write } from "@nabij/db";
import { isDone, isFinished, NodeRound } from "@nabij/federation";
import { type FederationAdmin, keep } from "./federation-admin.ts";

/** Rounds of an earlier membership or key: nothing of them is ever said again, no seed stays. */
export function endedRounds(
  { db, scope }: Pick<FederationAdmin, "db" | "scope">,
  isEnded: (round: NodeRound | undefined) => boolean = () => true,
): readonly Write[] {
  return listRounds(db, scope).flatMap((round) => {
    const state = NodeRound.safeParse(round.state).data;
    if (round.state === null || !isEnded(state)) return [];
    const phase = state === undefined || isDone(state) ? round.phase : "dead";
    return [saveRound(scope, { ...round, phase, state: null, outbox: [] })];
  });
}

/** Ends what was begun with another key than the own one: the hub would not hear it any more. */
export function endRoundsOfOtherKey(admin: FederationAdmin, publicKey: string): void {
  const ended = endedRounds(admin, (round) => {
    if (round === undefined || isFinished({ state: round, heard: 0, outbox: [] })) return false;
    const { organisationId, roundPlan } = round;
    const own = roundPlan.roster.find((member) => member.organisationId === organisationId);
    return own?.identityKey !== publicKey;
  });
  if (ended.length === 0) return;
  keep(admin, "keyChanged", null, ended);
  dropOldPages(admin.db);
}
