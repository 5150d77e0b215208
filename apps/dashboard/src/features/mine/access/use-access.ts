import { addDays, addMonths, type PlainDate } from "@nabij/domain";
import { useQuery } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { pageState } from "../../../page-state/page-state.ts";
import type { AccessPeriod } from "../../../preferences/mine-search.ts";
import { useSession } from "../../../session/use-session.ts";
import { trpc } from "../../../trpc.ts";

export type Access = inferOutput<typeof trpc.mine.access>;

/** Who looked in a period up to today; of one client, or of all the reader's own. */
export function useAccess(period: AccessPeriod, clientId: string | undefined) {
  const { today } = useSession();
  const input = { clientId, from: firstDay(period, today), until: today };
  // Asking is on record too, so it is asked once and not again on every glance.
  const answer = useQuery(trpc.mine.access.queryOptions(input, { staleTime: 60_000 }));
  return {
    state: pageState([answer], answer.data?.days.length === 0),
    access: answer.data ?? null,
    error: answer.error,
    retry: answer.refetch,
  };
}

/** The first day of a period that ends today; the log is kept five years (standards A8). */
function firstDay(period: AccessPeriod, today: PlainDate): PlainDate {
  const months = { maand: 1, kwartaal: 3, jaar: 12, vijf: 60 };
  return period === "week" ? addDays(today, -7) : addMonths(today, -months[period]);
}
