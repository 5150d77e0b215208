import { addDays, type PlainDate } from "@nabij/domain";
import type { Dice } from "./dice.ts";

/** One trajectory with its client and the days it runs; `last` is today while it still does. */
export type Stretch = {
  readonly trajectoryId: string;
  readonly clientId: string;
  readonly from: PlainDate;
  readonly last: PlainDate;
};

/** Any day of a stretch. */
export function dayWithin({ from, last }: Stretch, dice: Dice): PlainDate {
  const day = addDays(from, dice.int(0, 700));
  return day > last ? last : day;
}
