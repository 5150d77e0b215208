import { addDays, addMonths } from "@nabij/domain";
import type { AccessLogSearch, LogPeriod } from "../../preferences/access-log-search.ts";

/** The period while none is chosen. */
export const usualPeriod: LogPeriod = "maand";

const months = { maand: 1, kwartaal: 3, jaar: 12, vijf: 60 } as const;

/** The filters of the address as the node knows them; days in Amsterdam, the last one counts. */
export function logQuery(search: AccessLogSearch, today: string) {
  const { wie, rol, wat, over, record } = search;
  return {
    actorId: wie,
    role: rol,
    act: wat,
    clientId: over,
    recordId: record,
    ...daysOf(search, today),
  };
}

/** From and until which day; the log is kept five years (standards A8). */
function daysOf({ periode = usualPeriod, van, tot }: AccessLogSearch, today: string) {
  if (periode === "eigen") return { from: van, until: tot };
  if (periode === "week") return { from: addDays(today, -7), until: today };
  return { from: addMonths(today, -months[periode]), until: today };
}
