import type { ReactNode } from "react";
import { classNames } from "../provider/class-names.ts";
import { Link } from "../provider/link.tsx";
import { SelectBox } from "./select-box.tsx";
import type { TableColumn } from "./table-column.ts";

interface TableRowProps<Row> {
  row: Row;
  index: number;
  columns: readonly TableColumn<Row>[];
  header: TableColumn<Row> | undefined;
  href: string | undefined;
  /** Tab reaches this row; the others follow with arrows. */
  isCurrent: boolean;
  /** A box in front of the row, when rows can be chosen. */
  choice?: {
    readonly label: string;
    readonly isSelected: boolean;
    readonly onPress: (isRange: boolean) => void;
  };
}

/** One row; with an address the whole row is its link. */
export function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, index, columns, header, href, isCurrent, choice } = props;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <tr
      data-row={index}
      className={classNames(
        "relative border-b border-line align-top last:border-b-0 max-sm:block max-sm:py-3",
        href !== undefined && "hover:bg-line/30",
        choice?.isSelected && "bg-autonomy-wash/60 hover:bg-autonomy-wash",
      )}
    >
      {choice && (
        <td className="no-print w-8 py-2.5 pr-3 pl-1 max-sm:absolute max-sm:top-3 max-sm:right-0 max-sm:w-auto max-sm:p-0">
          <SelectBox {...choice} tabIndex={href === undefined ? 0 : tabIndex} />
        </td>
      )}
      {columns.map((column) =>
        column === header ? (
          <th
            key={column.id}
            scope="row"
            className={classNames(
              "py-2.5 pr-4 text-left font-medium first:pl-1 max-sm:block max-sm:p-0 max-sm:pb-1 max-sm:first:pl-0 max-sm:text-base",
              choice && "max-sm:pr-10",
            )}
          >
            <RowLink href={href} tabIndex={tabIndex}>
              {column.cell(row)}
            </RowLink>
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
        // On a phone every cell is a line: a cell that says it is empty is left out.
        column.isHiddenOnPhone ? "max-sm:hidden" : "max-sm:has-[[data-empty]]:hidden",
      )}
    >
      <span className="text-soft sm:hidden">{column.header}</span>
      {column.cell(row)}
    </td>
  );
}

interface RowLinkProps {
  href: string | undefined;
  tabIndex: number;
  children: ReactNode;
}

function RowLink({ href, tabIndex, children }: RowLinkProps) {
  if (href === undefined) return children;
  return (
    <Link
      href={href}
      data-row-link
      tabIndex={tabIndex}
      className="font-semibold after:absolute after:inset-0 after:rounded-tag hover:underline focus-visible:outline-none focus-visible:after:outline-[2.5px] focus-visible:after:-outline-offset-2 focus-visible:after:outline-autonomy"
    >
      {children}
    </Link>
  );
}
