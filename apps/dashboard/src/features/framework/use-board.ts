import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { pageState } from "../../page-state/page-state.ts";
import { boardFilter, type FrameworkSearch } from "../../preferences/framework-search.ts";
import { trpc } from "../../trpc.ts";

export type Board = inferOutput<typeof trpc.process.board>;
export type BoardCard = Board["cards"][number];
export type BoardStep = BoardCard["steps"][number];
export type Unstarted = Board["unstarted"][number];

/** The board for these filters, and what the page should draw. */
export function useBoard(search: FrameworkSearch) {
  const answer = useQuery(
    trpc.process.board.queryOptions(boardFilter(search), { placeholderData: keepPreviousData }),
  );
  return {
    state: pageState([answer], answer.data?.cards.length === 0),
    board: answer.data,
    error: answer.error,
    retry: answer.refetch,
  };
}
