import { useQuery } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { pageState } from "../../page-state/page-state.ts";
import { trpc } from "../../trpc.ts";

/** What there is to know about one of the reader's own clients. */
export type Mine = inferOutput<typeof trpc.mine.overview>["clients"][number];

/** The reader's own clients, and the one the page is about: as asked for, or the first. */
export function useMine(clientId?: string) {
  // Every look is on record: what was fetched is kept until something is told or the page is left.
  const answer = useQuery(trpc.mine.overview.queryOptions({}, { staleTime: Infinity }));
  const clients: readonly Mine[] = answer.data?.clients ?? [];
  return {
    state: pageState([answer], answer.data?.clients.length === 0),
    clients,
    mine: clients.find(({ id }) => id === clientId) ?? clients[0] ?? null,
    error: answer.error,
    retry: answer.refetch,
  };
}
