import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { pageState } from "../../page-state/page-state.ts";
import { holderCode, type RegieSearch } from "../../preferences/regie-search.ts";
import { useMay } from "../../session/use-session.ts";
import { trpc } from "../../trpc.ts";

export type Regie = inferOutput<typeof trpc.regie.list>;
export type RegieRow = Regie["rows"][number];
export type RoleOfRow = RegieRow["roles"][number];
export type HolderLoad = inferOutput<typeof trpc.regie.load>[number];

/** Who holds what, what each carries, and what the page should draw. */
export function useRegie({ team, wet, toon, rol, houder, dag }: RegieSearch) {
  const narrowed = { at: dag, teamId: team, legalWorld: wet };
  const mayLoad = useMay("overview.read").may;
  const load = useQuery({
    ...trpc.regie.load.queryOptions(narrowed, { placeholderData: keepPreviousData }),
    enabled: mayLoad,
  });
  const holders = load.data ?? [];
  // The address holds a code of the holder; which one it is, only the node's answer says.
  const holder = houder === undefined ? undefined : holders.find((one) => codeOf(one) === houder);
  const list = useQuery({
    ...trpc.regie.list.queryOptions(
      { ...narrowed, gapsOnly: toon === "ontbreekt" || undefined, role: rol, holder: holder?.key },
      { placeholderData: keepPreviousData },
    ),
    enabled: houder === undefined || !mayLoad || load.data !== undefined,
  });
  return {
    state: pageState([list], list.data?.rows.length === 0),
    regie: list.data,
    holders,
    holder,
    error: list.error,
    retry: list.refetch,
  };
}

/** The code under which a holder stands in the address. */
export function codeOf({ key }: HolderLoad): string {
  return holderCode(key);
}
