import { and, gte, lte, type SQL, sql } from "drizzle-orm";
import { signalTally } from "../kept-signal/table.ts";
import type { Reader } from "../signal/span.ts";
import { trajectory } from "./table.ts";

const at = sql.placeholder("at");

/** The id of the intensity of a trajectory on day `at`. */
export const intensityOnDay = sql`(select i.id from intensity i
  where i.trajectory_id = ${trajectory.id} and i.removed_at is null
    and i."from" <= ${at} and (i.until is null or i.until >= ${at})
  order by i."from" desc, i.id desc limit 1)`;

/** Its planned hours on that day, in hundredths. */
export const hoursOnDay = sql`(select c.hours_per_day from intensity c where c.id = ${intensityOnDay})`;

/** The day of the last evaluation up to day `at`. */
export const lastEvaluationOn = sql<string | null>`(select max(e.date) from evaluation e
  where e.trajectory_id = ${trajectory.id} and e.removed_at is null and e.date <= ${at})`;

/** The stretch of a tally that day `at` lies in. */
export const tallyOnDay = and(lte(signalTally.from, at), gte(signalTally.until, at));

/** The number of signals on day `at`; nothing for who does not run then. */
export function signalsOnDay(reader: Reader): SQL {
  return sql`(select ${signalTally[reader]} from ${signalTally}
    where ${signalTally.trajectoryId} = ${trajectory.id} and ${tallyOnDay})`;
}
