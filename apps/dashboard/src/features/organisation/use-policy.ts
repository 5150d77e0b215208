import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { pageState } from "../../page-state/page-state.ts";
import { trpc } from "../../trpc.ts";

export type StandingOfTeam = NonNullable<inferOutput<typeof trpc.policy.teams>>[number];

/** The checks of the policy, newest first, the teams, and what the page should draw. */
export function usePolicy() {
  const checks = useQuery(trpc.policy.checks.queryOptions());
  const teams = useQuery(trpc.policy.teams.queryOptions());
  return {
    state: pageState([checks, teams], false),
    checks: checks.data ?? [],
    /** Null: not for this role. */
    teams: teams.data ?? null,
    error: checks.error ?? teams.error,
    retry: () => Promise.all([checks.refetch(), teams.refetch()]),
  };
}

/** Fetches the checks again after a write. */
export function useRefreshPolicy(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries(trpc.policy.pathFilter());
}
