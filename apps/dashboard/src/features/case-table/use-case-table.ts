import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { pageState } from "../../page-state/page-state.ts";
import { trpc } from "../../trpc.ts";

export type CaseTable = inferOutput<typeof trpc.process.caseTable>;
export type AgendaItem = CaseTable["items"][number];
export type Escalations = inferOutput<typeof trpc.process.escalations>;

/** The agenda of a meeting with what waits elsewhere, and what the page should draw. */
export function useCaseTable(meetsOn: string | undefined) {
  const agenda = useQuery(
    trpc.process.caseTable.queryOptions(meetsOn === undefined ? {} : { meetsOn }, {
      placeholderData: keepPreviousData,
    }),
  );
  // A clock that counts hours is fetched again every few minutes.
  const escalations = useQuery(
    trpc.process.escalations.queryOptions(undefined, { refetchInterval: 300_000 }),
  );
  return {
    state: pageState([agenda, escalations], agenda.data?.items.length === 0),
    table: agenda.data,
    escalations: escalations.data,
    error: agenda.error ?? escalations.error,
    retry: () => {
      void agenda.refetch();
      void escalations.refetch();
    },
  };
}
