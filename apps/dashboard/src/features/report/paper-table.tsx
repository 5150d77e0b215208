import { Checkbox, classNames, VisuallyHidden } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { ReportTable } from "./use-report.ts";

interface PaperTableProps {
  table: ReportTable;
  caption: string;
  isIn: boolean;
  isChoosing: boolean;
  onChange: (isIn: boolean) => void;
}

/** A table of the document: the first column names the row, the others are numbers. */
export function PaperTable({ table, caption, isIn, isChoosing, onChange }: PaperTableProps) {
  const { t } = useTranslation();
  const { head, rows } = table;
  if (!isIn && !isChoosing) return null;
  return (
    <div className={classNames("mt-2 flex items-start gap-2", !isIn && "no-print")}>
      {isChoosing && (
        <span className="no-print">
          <Checkbox isSelected={isIn} onChange={onChange}>
            <VisuallyHidden>
              {t("report.inIt", { what: t("report.table", { title: caption }) })}
            </VisuallyHidden>
          </Checkbox>
        </span>
      )}
      <div className={classNames("min-w-0 flex-1 overflow-x-auto", !isIn && "opacity-60")}>
        <table className="w-full border-collapse text-sm tabular-nums">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-b border-edge align-bottom">
              {head.map((name, place) => (
                <th key={name} scope="col" className={cellClass(place, "font-semibold")}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([month = "", ...cells]) => (
              <tr key={month} className="border-b border-line">
                <th scope="row" className={cellClass(0, "font-normal whitespace-nowrap")}>
                  {month}
                </th>
                {cells.map((cell, place) => (
                  <td key={head[place + 1]} className={cellClass(1, "")}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function cellClass(place: number, more: string): string {
  return classNames(
    "py-1.5",
    place === 0 ? "pr-3 text-left" : "pl-3 text-right",
    more === "" ? undefined : more,
  );
}
