import type { ImprovementProject } from "@nabij/domain";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { pageState } from "../../page-state/page-state.ts";
import { trpc } from "../../trpc.ts";

/** Every improvement project, and what the page should draw. */
export function useProjects() {
  const answer = useQuery(trpc.programme.list.queryOptions());
  const projects: readonly ImprovementProject[] = answer.data ?? [];
  return {
    state: pageState([answer], answer.data?.length === 0),
    projects,
    error: answer.error,
    retry: answer.refetch,
  };
}

/** Fetches the list again after a write. */
export function useRefreshProjects(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries(trpc.programme.pathFilter());
}
