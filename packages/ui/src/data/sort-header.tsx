import { classNames } from "../provider/class-names.ts";
import type { TableColumn, TableSort } from "./table-column.ts";

interface SortHeaderProps<Row> {
  column: TableColumn<Row>;
  sort: TableSort | undefined;
  onSortChange: ((sort: TableSort) => void) | undefined;
}

/** The head of a column; a sortable one is a button that says its order to screen readers. */
export function SortHeader<Row>({ column, sort, onSortChange }: SortHeaderProps<Row>) {
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const canSort = column.isSortable && onSortChange;
  const place = column.align === "end" ? "text-right" : "text-left";
  return (
    <th
      scope="col"
      aria-sort={canSort ? (direction ?? "none") : undefined}
      className={classNames("py-1.5 pr-4 text-xs font-medium text-soft first:pl-1", place)}
    >
      {canSort ? (
        <button
          type="button"
          onClick={() => onSortChange({ column: column.id, direction: oppositeOf(direction) })}
          className={classNames(
            "no-print -mx-1 inline-flex min-h-8 items-center gap-1 rounded-tag px-1 hover:text-ink pointer-coarse:min-h-11",
            direction && "font-semibold text-ink",
          )}
        >
          {column.header}
          <Arrow direction={direction} />
        </button>
      ) : (
        column.header
      )}
      {/* Browsers leave buttons out where a head is repeated on the next page. */}
      {canSort && (
        <span className={classNames("print-only", direction && "font-semibold text-ink")}>
          {column.header}
        </span>
      )}
    </th>
  );
}

function oppositeOf(direction: TableSort["direction"] | undefined): TableSort["direction"] {
  return direction === "ascending" ? "descending" : "ascending";
}

function Arrow({ direction }: { direction: TableSort["direction"] | undefined }) {
  const path = direction === "descending" ? "M2 4l4 5 4-5" : "M2 8l4-5 4 5";
  return (
    <svg
      aria-hidden
      viewBox="0 0 12 12"
      width={10}
      height={10}
      className={direction ? "" : "opacity-0"}
    >
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
