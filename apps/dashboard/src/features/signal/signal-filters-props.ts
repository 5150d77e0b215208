import type { SignalSearch } from "../../preferences/signal-search.ts";

/** What is on, and a way to change a part of it; `undefined` takes a filter away. */
export interface SignalFiltersProps {
  search: SignalSearch;
  onChange: (change: SignalSearch) => void;
}
