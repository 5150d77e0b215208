import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { pageState } from "../../page-state/page-state.ts";
import type { AccessLogSearch } from "../../preferences/access-log-search.ts";
import { useSession } from "../../session/use-session.ts";
import { trpc } from "../../trpc.ts";
import { logQuery } from "./log-query.ts";

type LogPage = inferOutput<typeof trpc.accessLog.list>;
export type LogLine = LogPage["lines"][number];

/** The log behind the filters, a page more each time, and what the page should draw. */
export function useAccessLog(search: AccessLogSearch) {
  const { today } = useSession();
  const log = useInfiniteQuery({
    ...trpc.accessLog.list.infiniteQueryOptions(logQuery(search, today), {
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
    // Asking is on record too, so it is asked once and not again on every glance.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  const pages = log.data?.pages ?? [];
  return {
    state: pageState(
      [log],
      pages.every(({ lines }) => lines.length === 0),
    ),
    lines: pages.flatMap(({ lines }) => lines),
    total: pages[0]?.total ?? 0,
    /** The number of the client the log was narrowed to. */
    about: pages[0]?.about ?? null,
    hasMore: log.hasNextPage,
    isLoadingMore: log.isFetchingNextPage,
    showMore: () => void log.fetchNextPage(),
    error: log.error,
    retry: () => void log.refetch(),
  };
}

/** Everybody who can stand in the log. */
export function useLogPeople() {
  const { data } = useQuery(trpc.accessLog.people.queryOptions(undefined, { staleTime: 300_000 }));
  return data ?? [];
}
