import { type ReactNode, useRef } from "react";
import { useUi } from "../provider/ui-provider.tsx";
import { SelectBox } from "./select-box.tsx";
import { SortHeader } from "./sort-header.tsx";
import type { TableColumn, TableSort } from "./table-column.ts";
import { TableRow } from "./table-row.tsx";
import { pressAll, pressRow, shareChosen, type TableSelection } from "./table-selection.ts";
import { useRowFocus } from "./use-row-focus.ts";

export interface DataTableProps<Row> {
  /** What the table holds; read aloud, and shown unless hidden. */
  caption: string;
  isCaptionVisible?: boolean;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where a row leads; the whole row is then the target, and arrows, j and k go from row to row. */
  rowHref?: (row: Row) => string;
  sort?: TableSort;
  onSortChange?: (sort: TableSort) => void;
  /** A box in front of every row, for doing something with many at once. */
  selection?: TableSelection<Row>;
  /** Instead of rows when there are none: an `EmptyState`. */
  empty?: ReactNode;
  /** Height in CSS of empty space above and below, for a windowed list. */
  padding?: { readonly top: number; readonly bottom: number };
}

/** A table; on a phone every row is a small block with the names of its columns. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, isCaptionVisible = false, columns, rows, rowKey, rowHref } = props;
  const { sort, onSortChange, selection, empty, padding } = props;
  const { words } = useUi();
  const keys = rows.map(rowKey);
  const press = useRowPress(keys, selection);
  const { body, current, onFocus } = useRowFocus(
    rowHref === undefined ? 0 : rows.length,
    selection === undefined ? null : (index) => press(index, false),
  );
  if (rows.length === 0 && empty) return empty;
  const header = columns.find((column) => column.isRowHeader) ?? columns[0];
  return (
    <table className="w-full border-collapse text-sm max-sm:block">
      <caption
        className={isCaptionVisible ? "mb-2 text-left text-sm text-soft max-sm:block" : "sr-only"}
      >
        {caption}
        {rowHref && words.rowKeys && <span className="sr-only"> {words.rowKeys}</span>}
      </caption>
      <thead className="sticky top-0 z-10 bg-card max-lg:top-14 max-sm:sr-only print:static print:bg-transparent">
        <tr className="shadow-[inset_0_-1px_0_var(--color-line)]">
          {selection && <SelectAll selection={selection} keys={keys} />}
          {columns.map((column) => (
            <SortHeader key={column.id} column={column} sort={sort} onSortChange={onSortChange} />
          ))}
        </tr>
      </thead>
      <tbody
        ref={body}
        data-rows={rowHref && rows.length > 0 ? "" : undefined}
        onFocus={onFocus}
        className="max-sm:block"
      >
        <Spacer height={padding?.top} />
        {rows.map((row, index) => (
          <TableRow
            key={keys[index]}
            row={row}
            index={index}
            columns={columns}
            header={header}
            href={rowHref?.(row)}
            isCurrent={index === current}
            {...(selection && {
              choice: {
                label: selection.labelOf(row),
                isSelected: selection.selected.has(rowKey(row)),
                onPress: (isRange) => press(index, isRange),
              },
            })}
          />
        ))}
        <Spacer height={padding?.bottom} />
      </tbody>
    </table>
  );
}

/** Presses the box of a row; a range begins at the row that was pressed before. */
function useRowPress<Row>(keys: readonly string[], selection: TableSelection<Row> | undefined) {
  const before = useRef<string | null>(null);
  return (index: number, isRange: boolean) => {
    const key = keys[index];
    if (key === undefined || selection === undefined) return;
    selection.onChange(pressRow(selection.selected, keys, key, isRange ? before.current : null));
    before.current = key;
  };
}

interface SelectAllProps<Row> {
  selection: TableSelection<Row>;
  keys: readonly string[];
}

/** The box in the head: every row of this page, or none. */
function SelectAll<Row>({ selection, keys }: SelectAllProps<Row>) {
  const share = shareChosen(selection.selected, keys);
  return (
    <th scope="col" className="no-print w-8 py-1.5 pr-3 pl-1 align-middle">
      <SelectBox
        label={selection.allLabel}
        isSelected={share === "all"}
        isPartly={share === "some"}
        onPress={() => selection.onChange(pressAll(selection.selected, keys))}
      />
    </th>
  );
}

function Spacer({ height }: { height: number | undefined }) {
  return height ? <tr aria-hidden style={{ height }} /> : null;
}
