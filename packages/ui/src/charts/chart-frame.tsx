import { type ReactNode, useState } from "react";
import { useUi } from "../provider/ui-provider.tsx";

export interface ChartFrameProps {
  /** The drawing; it names itself for screen readers. */
  chart: ReactNode;
  /** The same figures as a table; without it there is no switch. */
  table?: ReactNode;
}

/** A drawing with the same figures as a table behind one press. */
export function ChartFrame({ chart, table }: ChartFrameProps) {
  const { words } = useUi();
  const [isTable, setTable] = useState(false);
  return (
    <figure className="m-0">
      {isTable && table ? table : chart}
      {table && (
        <button
          type="button"
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
          className="no-print mt-3 min-h-8 rounded-tag text-xs text-soft underline underline-offset-3 hover:text-ink pointer-coarse:min-h-11"
        >
          {isTable ? words.showChart : words.showTable}
        </button>
      )}
    </figure>
  );
}
