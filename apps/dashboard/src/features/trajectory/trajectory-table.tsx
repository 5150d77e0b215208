import { DataTable, type TableSelection, type TableSort } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { oneOf } from "../../preferences/one-of.ts";
import { sortColumns, type TrajectorySearch } from "../../preferences/trajectory-search.ts";
import { Pager } from "./pager.tsx";
import { trajectoryColumns } from "./trajectory-columns.tsx";
import type { TrajectoryRow } from "./trajectory-row.ts";

interface TrajectoryTableProps {
  rows: readonly TrajectoryRow[];
  total: number;
  search: TrajectorySearch;
  onChange: (change: TrajectorySearch) => void;
  /** Absent for who may not change trajectories. */
  selection: TableSelection<TrajectoryRow> | undefined;
}

/** The rows of one page; a press on the head of a column changes the order. */
export function TrajectoryTable({
  rows,
  total,
  search,
  onChange,
  selection,
}: TrajectoryTableProps) {
  const { t, i18n } = useTranslation();
  const sort: TableSort = {
    column: search.volgorde ?? "startDate",
    direction: search.aflopend ? "descending" : "ascending",
  };
  const order = ({ column, direction }: TableSort) =>
    onChange({
      volgorde: oneOf(sortColumns, column),
      aflopend: direction === "descending" ? true : undefined,
    });
  return (
    <>
      <DataTable
        caption={t("trajectory.caption")}
        columns={trajectoryColumns(t, i18n.language)}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.trajectory(id, undefined, search.dag)}
        sort={sort}
        onSortChange={order}
        {...(selection && { selection })}
      />
      <Pager
        page={search.pagina ?? 1}
        total={total}
        onPage={(page) => onChange({ pagina: page === 1 ? undefined : page })}
      />
    </>
  );
}
