import { Button } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TrajectoryRow } from "../trajectory-row.ts";
import { ChangeManyDrawer } from "./change-many-drawer.tsx";

interface ManyBarProps {
  rows: readonly TrajectoryRow[];
  onClear: () => void;
}

/** How many rows are ticked and what can be done with them; stays in sight while the list scrolls. */
export function ManyBar({ rows, onClear }: ManyBarProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <section
      aria-label={t("trajectory.many.label")}
      className="no-print sticky bottom-4 z-20 mt-4 flex flex-wrap items-center justify-between gap-3 rounded-card border border-autonomy bg-card px-5 py-3 shadow-card"
    >
      <p aria-live="polite" className="text-sm font-semibold">
        {t("trajectory.many.chosen", { count: rows.length })}
      </p>
      <span className="flex gap-2">
        <Button variant="quiet" onClick={onClear}>
          {t("trajectory.many.clear")}
        </Button>
        <Button variant="primary" onClick={() => setOpen(true)}>
          {t("trajectory.many.change")}
        </Button>
      </span>
      {isOpen && <ChangeManyDrawer rows={rows} onClose={() => setOpen(false)} onDone={onClear} />}
    </section>
  );
}
