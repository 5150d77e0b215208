import { paths } from "../../paths.ts";
import type { TrajectorySearch } from "../../preferences/trajectory-search.ts";
import { usePageFilters } from "../../preferences/use-page-filters.ts";

/** Changes the filters in the address and remembers them for this person. */
export function useFilters(search: TrajectorySearch) {
  const go = usePageFilters<TrajectorySearch>(paths.trajectories, ["dag", "pagina"]);
  return {
    change: (change: TrajectorySearch) => go({ ...search, pagina: undefined, ...change }),
    clear: () => go({ volgorde: search.volgorde, aflopend: search.aflopend }),
  };
}
