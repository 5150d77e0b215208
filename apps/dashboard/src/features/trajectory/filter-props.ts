import type { TrajectorySearch } from "../../preferences/trajectory-search.ts";

/** What every filter of the list is given: what is on, and a way to change a part of it. */
export interface FilterProps {
  search: TrajectorySearch;
  /** Fields that are left out stay as they are; `undefined` takes a filter away. */
  onChange: (change: TrajectorySearch) => void;
}
