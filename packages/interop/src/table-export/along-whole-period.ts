import type { RecordOf } from "@nabij/domain";
import type { Values } from "../table/table.ts";

type Period = { readonly from: string; readonly until: string | null };

/**
 * The intensity or funding that a row of a trajectory can hold: the only one there is, when it
 * lasts as long as the trajectory. The import gives it that period, and any other would be untrue.
 */
export function alongWholePeriod(
  { startDate, endDate }: RecordOf<"trajectory">,
  records: readonly (Period & Values)[],
): Values | null {
  const [only, ...more] = records;
  if (only === undefined || more.length > 0 || only.from !== startDate) return null;
  return only.until === null || only.until === endDate ? only : null;
}
