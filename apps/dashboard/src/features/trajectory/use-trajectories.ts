import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { pageState } from "../../page-state/page-state.ts";
import {
  rowsPerPage,
  type TrajectorySearch,
  trajectoryFilter,
} from "../../preferences/trajectory-search.ts";
import { trpc } from "../../trpc.ts";
import { trajectoryRow } from "./trajectory-row.ts";

/** One page of the list for these filters, and what the page should draw. */
export function useTrajectories(search: TrajectorySearch, text: string) {
  const typed = useDeferredValue(text);
  const input = {
    ...trajectoryFilter(search),
    limit: rowsPerPage,
    ...(typed !== "" && { text: typed }),
  };
  const answer = useQuery(
    trpc.trajectory.list.queryOptions(input, { placeholderData: keepPreviousData }),
  );
  return {
    state: pageState([answer], answer.data?.rows.length === 0),
    rows: (answer.data?.rows ?? []).map(trajectoryRow),
    total: answer.data?.total ?? 0,
    error: answer.error,
    retry: answer.refetch,
  };
}
