import { type Database, findClientId, listTeams, type Scope } from "@nabij/db";
import { type Role, seesOwnClientsOnly, worksInTeams } from "@nabij/domain";
import { CommandRefusal, type Shell, WrongUse } from "./command.ts";

type Named = {
  readonly client?: readonly string[] | undefined;
  readonly team?: readonly string[] | undefined;
};

type Reach = {
  readonly clientIds: readonly string[] | null;
  readonly teamIds: readonly string[] | null;
};

/**
 * Whose clients somebody may see: those named, those of the teams named, or all. A guest or relative
 * sees those named, and at least one; only who works in teams is limited to one.
 */
export function reachOfUser(
  db: Database,
  scope: Scope,
  role: Role,
  { client = [], team = [] }: Named,
  { words }: Shell,
): Reach {
  if (client.length > 0 && team.length > 0) throw new WrongUse(words.clientsOrTeams);
  if (team.length > 0 && !worksInTeams(role)) throw new WrongUse(words.noTeams(role));
  if (client.length === 0 && seesOwnClientsOnly(role)) throw new WrongUse(words.nameClients(role));
  const clientIds = client.map((pseudonym) => {
    const id = findClientId(db, scope, pseudonym);
    if (id === undefined) throw new CommandRefusal(words.unknownClient);
    return id;
  });
  const teams = listTeams(db, scope);
  const teamIds = team.map((name) => {
    const found = teams.find((each) => each.name.toLowerCase() === name.trim().toLowerCase());
    if (found === undefined) throw new CommandRefusal(words.unknownTeam(name));
    return found.id;
  });
  return {
    clientIds: clientIds.length === 0 ? null : clientIds,
    teamIds: teamIds.length === 0 ? null : [...new Set(teamIds)],
  };
}
