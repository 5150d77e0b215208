import type { ReactNode } from "react";
import { classNames } from "../provider/class-names.ts";
import { Link } from "../provider/link.tsx";
import { SortHeader } from "./sort-header.tsx";
import type { TableColumn, TableSort } from "./table-column.ts";

export interface DataTableProps<Row> {
  /** What the table holds; read aloud, and shown unless hidden. */
  caption: string;
  isCaptionVisible?: boolean;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where a row leads; the whole row is then the target. */
  rowHref?: (row: Row) => string;
  sort?: TableSort;
  onSortChange?: (sort: TableSort) => void;
  /** Instead of rows when there are none: an `EmptyState`. */
  empty?: ReactNode;
  /** Height in CSS of empty space above and below, for a windowed list. */
  padding?: { readonly top: number; readonly bottom: number };
}

/** A table; on a phone every row is a small block with the names of its columns. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    isCaptionVisible = false,
    columns,
    rows,
    rowKey,
    rowHref,
    sort,
    onSortChange,
    empty,
    padding,
  } = props;
  if (rows.length === 0 && empty) return empty;
  const header = columns.find((column) => column.isRowHeader) ?? columns[0];
  return (
    <table className="w-full border-collapse text-sm max-sm:block">
      <caption
        className={isCaptionVisible ? "mb-2 text-left text-sm text-soft max-sm:block" : "sr-only"}
      >
        {caption}
      </caption>
      <thead className="sticky top-0 z-10 bg-card max-lg:top-14 max-sm:sr-only">
        <tr className="shadow-[inset_0_-1px_0_var(--color-line)]">
          {columns.map((column) => (
            <SortHeader key={column.id} column={column} sort={sort} onSortChange={onSortChange} />
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        <Spacer height={padding?.top} />
        {rows.map((row) => (
          <TableRow
            key={rowKey(row)}
            row={row}
            columns={columns}
            header={header}
            href={rowHref?.(row)}
          />
        ))}
        <Spacer height={padding?.bottom} />
      </tbody>
    </table>
  );
}

interface TableRowProps<Row> {
  row: Row;
  columns: readonly TableColumn<Row>[];
  header: TableColumn<Row> | undefined;
  href: string | undefined;
}

function TableRow<Row>({ row, columns, header, href }: TableRowProps<Row>) {
  return (
    <tr
      className={classNames(
        "relative border-b border-line align-top last:border-b-0 max-sm:block max-sm:py-3",
        href !== undefined && "hover:bg-line/30",
      )}
    >
      {columns.map((column) =>
        column === header ? (
          <th
            key={column.id}
            scope="row"
            className="py-2.5 pr-4 text-left font-medium first:pl-1 max-sm:block max-sm:p-0 max-sm:pb-1 max-sm:first:pl-0 max-sm:text-base"
          >
            <RowLink href={href}>{column.cell(row)}</RowLink>
          </th>
        ) : (
          <Cell key={column.id} column={column} row={row} />
        ),
      )}
    </tr>
  );
}

function Cell<Row>({ column, row }: { column: TableColumn<Row>; row: Row }) {
  return (
    <td
      className={classNames(
        "py-2.5 pr-4 max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:p-0 max-sm:py-0.5",
        column.align === "end" && "text-right tabular-nums",
        column.isHiddenOnPhone && "max-sm:hidden",
      )}
    >
      <span className="text-soft sm:hidden">{column.header}</span>
      {column.cell(row)}
    </td>
  );
}

function RowLink({ href, children }: { href: string | undefined; children: ReactNode }) {
  if (href === undefined) return children;
  return (
    <Link
      href={href}
      className="font-semibold after:absolute after:inset-0 after:rounded-tag hover:underline focus-visible:outline-none focus-visible:after:outline-[2.5px] focus-visible:after:-outline-offset-2 focus-visible:after:outline-autonomy"
    >
      {children}
    </Link>
  );
}

function Spacer({ height }: { height: number | undefined }) {
  return height ? <tr aria-hidden style={{ height }} /> : null;
}
