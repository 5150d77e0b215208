import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../trpc.ts";

/** Who can take a signal on; empty until they are there. */
export function useAssignees() {
  return useQuery(trpc.signal.assignees.queryOptions(undefined, { staleTime: 60_000 })).data ?? [];
}
