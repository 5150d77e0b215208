import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import type { inferInput, inferOutput } from "@trpc/tanstack-react-query";
import { useState } from "react";
import { pageState } from "../../page-state/page-state.ts";
import type { SignalSearch } from "../../preferences/signal-search.ts";
import { trpc } from "../../trpc.ts";
import { type PageSizes, pageWindows } from "./page-windows.ts";

type WorkList = inferOutput<typeof trpc.signal.list>;
export type NamedSignal = WorkList["signals"][number];
export type SignalCount = WorkList["counts"][number];
export type SignalQuery = inferInput<typeof trpc.signal.list>;

/** The filters of the address as the node knows them. */
export function signalQuery({ groep, ernst, soort, team, wet, wie, rust, dag }: SignalSearch) {
  return {
    sort: groep === "traject" ? "trajectory" : "kind",
    ...(ernst !== undefined && { severity: ernst }),
    ...(soort !== undefined && { signal: soort }),
    ...(team !== undefined && { teamId: team }),
    ...(wet !== undefined && { legalWorld: wet }),
    ...(wie !== undefined && { assignee: assigneeOf(wie) }),
    ...(rust === true && { snoozed: true }),
    ...(dag !== undefined && { at: dag }),
  } as const satisfies SignalQuery;
}

function assigneeOf(wie: string): string {
  if (wie === "ik") return "me";
  return wie === "niemand" ? "nobody" : wie;
}

/** How many signals of each kind pass the filters, and what the page should draw. */
export function useSignalCounts(search: SignalSearch) {
  const { sort: _sort, ...filter } = signalQuery(search);
  const answer = useQuery({
    ...trpc.signal.counts.queryOptions(filter),
    placeholderData: keepPreviousData,
  });
  const counts = answer.data?.counts ?? [];
  return {
    state: pageState([answer], counts.length === 0),
    counts,
    total: answer.data?.total ?? 0,
    isPending: answer.isPending,
    error: answer.error,
    retry: () => void answer.refetch(),
  };
}

/** The signals that pass a filter, a page more each time. */
export function useSignalPages(query: SignalQuery, sizes: PageSizes) {
  const key = JSON.stringify(query);
  const [shown, setShown] = useState({ key, pages: 1 });
  const pages = shown.key === key ? shown.pages : 1;
  const answers = useQueries({
    queries: pageWindows(pages, sizes).map((window) =>
      trpc.signal.list.queryOptions({ ...query, ...window }, { placeholderData: keepPreviousData }),
    ),
  });
  const [first] = answers;
  return {
    signals: answers.flatMap(({ data }) => data?.signals ?? []),
    total: first?.data?.total ?? 0,
    isPending: first?.isPending ?? true,
    isLoadingMore: answers.some(({ isFetching }) => isFetching),
    showMore: () => setShown({ key, pages: pages + 1 }),
    error: first?.error ?? null,
    retry: () => void first?.refetch(),
  };
}

export type SignalPages = ReturnType<typeof useSignalPages>;
