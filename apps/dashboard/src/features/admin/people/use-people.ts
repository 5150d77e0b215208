import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferInput, inferOutput } from "@trpc/tanstack-react-query";
import { pageState } from "../../../page-state/page-state.ts";
import { trpc } from "../../../trpc.ts";

export type Person = inferOutput<typeof trpc.admin.people>[number];
/** What somebody may do, as the node is asked for it. */
export type WantedAccess = Omit<inferInput<typeof trpc.admin.changePerson>, "id" | "disabled">;

/** Everybody with an account, and what the page should draw. */
export function usePeople() {
  const answer = useQuery(trpc.admin.people.queryOptions());
  return {
    state: pageState([answer], false),
    people: answer.data ?? [],
    error: answer.error,
    retry: answer.refetch,
  };
}

/** Fetches everybody again after a write. */
export function useRefreshPeople(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries(trpc.admin.people.queryFilter());
}
