import { type Database, listRecords, listTeams, type Scope } from "@nabij/db";
import { isActive, type PlainDate, type TeamStanding, teamStanding } from "@nabij/domain";

/** A team by name with its counts; `id` null holds the clients without a team. */
export type StandingOfTeam = {
  readonly id: string | null;
  readonly name: string | null;
  readonly standing: TeamStanding;
};

/** Every team with trajectories that run on the day, by name: in no order of better or worse. */
export function standingOfTeams(
  db: Database,
  scope: Scope,
  today: PlainDate,
): readonly StandingOfTeam[] {
  const teamOf = new Map(
    listRecords(db, scope, "client", null).map(({ id, teamId }) => [id, teamId]),
  );
  const active = listRecords(db, scope, "trajectory", null).filter((trajectory) =>
    isActive(trajectory, today),
  );
  const contexts = listRecords(db, scope, "teamContext", null).filter(({ date }) => date <= today);
  const teams = [...listTeams(db, scope), { id: null, name: null }];
  return teams.flatMap(({ id, name }) => {
    const own = active.filter(({ clientId }) => (teamOf.get(clientId) ?? null) === id);
    if (own.length === 0) return [];
    const ids = own.map((trajectory) => trajectory.id);
    return [{ id, name, standing: teamStanding(ids, contexts) }];
  });
}
