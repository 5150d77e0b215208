import type { ReactNode } from "react";

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isSortable?: boolean;
  /** `end` for numbers. */
  readonly align?: "start" | "end";
  /** Names the row; it carries the row's link. The first column unless one is marked. */
  readonly isRowHeader?: boolean;
  /** Left out on a phone. */
  readonly isHiddenOnPhone?: boolean;
}

export interface TableSort {
  readonly column: string;
  readonly direction: "ascending" | "descending";
}
