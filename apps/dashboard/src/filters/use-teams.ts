import { useQuery } from "@tanstack/react-query";
import { useSession } from "../session/use-session.ts";
import { trpc } from "../trpc.ts";

/** The teams of the organisation by name; empty while they load. */
export function useTeams() {
  const { data } = useQuery(trpc.team.list.queryOptions(undefined, { staleTime: 300_000 }));
  return data ?? [];
}

/** The teams whose clients the reader sees: their own, or all of the organisation. */
export function useTeamsSeen() {
  const all = useTeams();
  const { teams } = useSession();
  return teams ?? all;
}

/**
 * Whether a client who goes to this team, or to none, is out of sight for the reader from then on;
 * undefined goes nowhere.
 */
export function useLeavesTeams(): (teamId: string | null | undefined) => boolean {
  const { teams } = useSession();
  return (teamId) =>
    teams !== null && teamId !== undefined && !teams.some(({ id }) => id === teamId);
}
