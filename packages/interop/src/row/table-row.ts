import type { ReasonCode } from "../refusal/refusal.ts";

/** One row of a CSV file or a sheet, as it stands there. */
export type TableRow = {
  /** The physical line it starts on, or its number in the sheet; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Cells whose content cannot be known, by their place, and why. */
  readonly unreadable?: ReadonlyMap<number, ReasonCode>;
};
