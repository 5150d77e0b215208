import { useQuery } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { pageState } from "../../page-state/page-state.ts";
import { trpc } from "../../trpc.ts";

export type Comparison = inferOutput<typeof trpc.federation.comparison>;
export type ComparedTable = Comparison["figures"][number];
export type ComparedCell = ComparedTable["cells"][number][number];
export type ComparedBands = Comparison["bands"][number];
type Publications = inferOutput<typeof trpc.federation.publications>;
export type PublicationLine = Publications["publications"][number];

/** What was published, the one that is looked at, and what the page should draw. */
export function useComparison(wanted: string | undefined) {
  const list = useQuery(trpc.federation.publications.queryOptions());
  const publications = list.data?.publications ?? [];
  const widest = publications.toSorted((a, b) => b.plan.tables - a.plan.tables)[0] ?? null;
  const chosen = publications.find(({ roundId }) => roundId === wanted) ?? widest;
  const one = useQuery({
    ...trpc.federation.comparison.queryOptions({ roundId: chosen?.roundId ?? "" }),
    enabled: chosen !== null,
  });
  const isEmpty = list.data !== undefined && chosen === null;
  return {
    state: isEmpty ? ("empty" as const) : pageState([list, one], false),
    takesPart: list.data?.takesPart ?? false,
    publications,
    comparison: one.data ?? null,
    error: list.error ?? one.error,
    retry: () => Promise.all([list.refetch(), one.refetch()]),
  };
}
