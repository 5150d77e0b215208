import { useQuery } from "@tanstack/react-query";
import { trpc } from "../trpc.ts";

/** The teams of the organisation by name; empty while they load. */
export function useTeams() {
  const { data } = useQuery(trpc.team.list.queryOptions(undefined, { staleTime: 300_000 }));
  return data ?? [];
}
