import { useRouter } from "@tanstack/react-router";
import { paths } from "../../paths.ts";
import { rememberSearch } from "../../preferences/remembered.ts";
import {
  type TrajectorySearch,
  trajectorySearchText,
} from "../../preferences/trajectory-search.ts";
import { useSession } from "../../session/use-session.ts";

/** Changes the filters in the address and remembers them for this person. */
export function useFilters(search: TrajectorySearch) {
  const { userId } = useSession();
  const router = useRouter();
  const go = (next: TrajectorySearch) => {
    // A day and a page are of the moment: opening the list tomorrow must not show yesterday.
    const { dag: _day, pagina: _page, ...lasting } = next;
    rememberSearch(userId, "trajecten", trajectorySearchText(lasting));
    router.history.replace(paths.trajectories(next));
  };
  return {
    change: (change: TrajectorySearch) => go({ ...search, pagina: undefined, ...change }),
    clear: () => go({ volgorde: search.volgorde, aflopend: search.aflopend }),
  };
}
