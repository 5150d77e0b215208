import { useRouter } from "@tanstack/react-router";
import { useSession } from "../session/use-session.ts";
import { rememberSearch } from "./remembered.ts";

/**
 * Puts filters in the address and remembers them for this person, under the first word of the
 * address. `ofTheMoment` names what is not remembered: opening a list tomorrow must not show
 * yesterday. The route of the page reopens what was remembered.
 */
export function usePageFilters<Search extends object>(
  addressOf: (search: Search) => string,
  ofTheMoment: readonly (keyof Search)[] = [],
) {
  const { userId } = useSession();
  const router = useRouter();
  return (next: Search) => {
    const [page, search] = splitAddress(addressOf(lasting(next, ofTheMoment)));
    rememberSearch(userId, page, search);
    router.history.replace(addressOf(next));
  };
}

/** An address as the word of its page and its filters: `/trajecten?wet=wlz` is `trajecten`, `?wet=wlz`. */
export function splitAddress(address: string): readonly [string, string] {
  const at = address.indexOf("?");
  const path = at === -1 ? address : address.slice(0, at);
  return [path.split("/")[1] || "overzicht", at === -1 ? "" : address.slice(at)];
}

function lasting<Search extends object>(
  search: Search,
  without: readonly (keyof Search)[],
): Search {
  const kept = { ...search };
  for (const name of without) delete kept[name];
  return kept;
}
