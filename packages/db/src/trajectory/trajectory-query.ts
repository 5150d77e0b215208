import type { PlainDate } from "@nabij/domain";
import type { Reader } from "../signal/span.ts";
import type { TrajectoryFilter } from "./trajectory-filter.ts";

/** What a list of trajectories can be put in order by. */
export type TrajectorySort =
  | "number"
  | "client"
  | "team"
  | "type"
  | "startDate"
  | "endDate"
  | "plannedEndDate"
  | "hoursPerDay"
  | "lastEvaluation"
  | "signals";

/** A page of a list: which trajectories, in which order, and which part of them. */
export type TrajectoryQuery = TrajectoryFilter & {
  /** The day the current intensity and last evaluation are taken at. */
  readonly at: PlainDate;
  readonly sort?: TrajectorySort | undefined;
  readonly descending?: boolean | undefined;
  /** Whose signals are counted to sort by: all, or those that rest on the process alone. */
  readonly reader?: Reader | undefined;
  /** Rows on a page; 50 unless said otherwise. */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
};
