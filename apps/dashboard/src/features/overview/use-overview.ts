import { useQuery } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { pageState } from "../../page-state/page-state.ts";
import { type OverviewSearch, overviewFilter } from "../../preferences/overview-search.ts";
import { trpc } from "../../trpc.ts";

export type Overview = inferOutput<typeof trpc.overview.get>;

/** The figures of the overview for these filters, and what the page should draw. */
export function useOverview(search: OverviewSearch) {
  const answer = useQuery(
    trpc.overview.get.queryOptions(overviewFilter(search), { placeholderData: (before) => before }),
  );
  const isEmpty =
    answer.data?.trajectories === 0 && answer.data.months.every(({ stock }) => stock === 0);
  return {
    state: pageState([answer], isEmpty),
    overview: answer.data,
    error: answer.error,
    retry: answer.refetch,
  };
}
