import { useState } from "react";
import type { TrajectoryRow } from "../trajectory-row.ts";

type Chosen = {
  /** The filters they were chosen under; under others nothing is chosen. */
  readonly under: string;
  readonly rows: ReadonlyMap<string, TrajectoryRow>;
};

/** The rows that were ticked, over the pages of one list; other filters begin anew. */
export function useChosen(under: string, shown: readonly TrajectoryRow[]) {
  const [chosen, setChosen] = useState<Chosen>({ under, rows: new Map() });
  const rows = chosen.under === under ? chosen.rows : new Map<string, TrajectoryRow>();
  const now = new Map(shown.map((row) => [row.id, row]));
  return {
    // What is on screen is newer than what was on screen when it was ticked.
    rows: [...rows].map(([id, row]) => now.get(id) ?? row),
    ids: new Set(rows.keys()),
    choose: (ids: ReadonlySet<string>) => {
      const known = new Map([...rows, ...now]);
      const next = [...ids].flatMap((id) => {
        const row = known.get(id);
        return row === undefined ? [] : [[id, row] as const];
      });
      setChosen({ under, rows: new Map(next) });
    },
    clear: () => setChosen({ under, rows: new Map() }),
  };
}
