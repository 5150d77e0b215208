import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { pageState } from "../../../page-state/page-state.ts";
import { trpc } from "../../../trpc.ts";

export type HalfYearAnswer = inferOutput<typeof trpc.restriction.halfYear>;
export type AlongRow = HalfYearAnswer["rows"][number];
export type OutRow = HalfYearAnswer["dropOuts"][number];

/** The preview of a half year, and what the page should draw. */
export function useHalfYear(half: string | undefined) {
  const answer = useQuery(
    trpc.restriction.halfYear.queryOptions({ half }, { placeholderData: keepPreviousData }),
  );
  const isEmpty = answer.data?.rows.length === 0 && answer.data.dropOuts.length === 0;
  return {
    state: pageState([answer], isEmpty),
    overview: answer.data,
    error: answer.error,
    retry: answer.refetch,
  };
}
