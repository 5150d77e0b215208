import { addDays, addMonths, eighteenthBirthday, type PlainDate } from "@nabij/domain";
import type { Dossier } from "../dossier.ts";

export type TimeWindow = { readonly from: PlainDate; readonly until: PlainDate };

/**
 * The days the timeline shows: from the start through today with room for what is planned in the
 * year ahead (planned end, next evaluation, 18th birthday); a closed trajectory ends with itself.
 */
export function timeWindow({ at, client, trajectory, records }: Dossier): TimeWindow {
  const { startDate, endDate, plannedEndDate } = trajectory;
  const from = startDate;
  if (endDate !== null && endDate < at) return { from, until: addDays(endDate, 14) };
  const ahead = addMonths(at, 12);
  const planned = [
    plannedEndDate,
    eighteenthBirthday(client.birthDate),
    ...records.evaluation.map(({ nextDate }) => nextDate),
  ];
  const known = planned.flatMap((day) => (day !== null && day > at && day <= ahead ? [day] : []));
  const last = [addMonths(at, 1), ...known.map((day) => addDays(day, 21))].toSorted().at(-1) ?? at;
  return { from: from < at ? from : at, until: last };
}
