import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { pageState } from "../../page-state/page-state.ts";
import type { SignalSearch } from "../../preferences/signal-search.ts";
import { trpc } from "../../trpc.ts";

export type NamedSignal = inferOutput<typeof trpc.signal.list>["signals"][number];

/** The signals that pass the filters, and what the page should draw. */
export function useSignals(search: SignalSearch) {
  const input = search.dag === undefined ? {} : { at: search.dag };
  const answer = useQuery(
    trpc.signal.list.queryOptions(input, { placeholderData: keepPreviousData }),
  );
  const signals = (answer.data?.signals ?? []).filter((signal) => passes(signal, search));
  return {
    state: pageState([answer], signals.length === 0),
    at: answer.data?.at ?? "",
    signals,
    error: answer.error,
    retry: answer.refetch,
  };
}

/** Whether a signal is among those asked for; the day is the API's to judge. */
export function passes(signal: NamedSignal, { ernst, soort, team }: SignalSearch): boolean {
  return (
    (ernst === undefined || signal.severity === ernst) &&
    (soort === undefined || signal.id === soort) &&
    (team === undefined || signal.teamId === team)
  );
}
