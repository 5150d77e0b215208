import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { pageState } from "../../page-state/page-state.ts";
import type { RestrictionSearch } from "../../preferences/restriction-search.ts";
import { trpc } from "../../trpc.ts";

export type Restrictions = inferOutput<typeof trpc.restriction.list>;
export type NamedDecision = Restrictions["decisions"][number];
export type RestrictionRow = Restrictions["rows"][number];
export type Quarter = Restrictions["quarters"][number];

const stateOf = { loopt: "current", gestopt: "ended", alle: "all" } as const;

/** Every open decision and restriction behind the filters, and what the page should draw. */
export function useRestrictions({ regels, vorm, team, laat, staat, dag }: RestrictionSearch) {
  const answer = useQuery(
    trpc.restriction.list.queryOptions(
      {
        at: dag,
        teamId: team,
        regime: regels,
        form: vorm,
        lateOnly: laat,
        state: stateOf[staat ?? "loopt"],
      },
      { placeholderData: keepPreviousData },
    ),
  );
  const isEmpty =
    answer.data?.rows.length === 0 &&
    answer.data.decisions.length === 0 &&
    answer.data.current === 0;
  return {
    state: pageState([answer], isEmpty),
    restrictions: answer.data,
    error: answer.error,
    retry: answer.refetch,
  };
}
