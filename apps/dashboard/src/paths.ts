import type { OverviewSearch } from "./preferences/overview-search.ts";
import { searchText } from "./preferences/search-text.ts";
import type { SignalSearch } from "./preferences/signal-search.ts";
import { type TrajectorySearch, trajectorySearchText } from "./preferences/trajectory-search.ts";

/** Every address of the dashboard; a filter that is left out is left out of the address. */
export const paths = {
  signIn: (wanted?: string) => `/inloggen${searchText({ naar: wanted })}`,
  overview: (search: OverviewSearch = {}) => `/${searchText(search)}`,
  /** Without a search the list opens as it was left. */
  trajectories: (search?: TrajectorySearch) =>
    `/trajecten${search === undefined ? "" : trajectorySearchText(search)}`,
  /** `part` is the heading on the page to open at: "evaluatie", "doelen"; `day` the day it shows. */
  trajectory: (id: string, part?: string, day?: string) =>
    `/trajecten/${id}${searchText({ dag: day })}${part === undefined ? "" : `#${part}`}`,
  signals: (search?: SignalSearch) =>
    `/signalen${search === undefined ? "" : searchText({ groep: "soort", ...search })}`,
  import: () => "/inlezen",
  /** The reflection assistant is an app of its own beside this one. */
  reflection: (trajectoryId?: string) => `/reflectie/${searchText({ traject: trajectoryId })}`,
} as const;
