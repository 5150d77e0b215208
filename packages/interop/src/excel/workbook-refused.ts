import type { ReasonCode } from "../refusal/refusal.ts";

/** Why a whole workbook, or the rest of a sheet, is not read. */
export type WorkbookReason = Extract<
  ReasonCode,
  | "broken-workbook"
  | "encrypted-workbook"
  | "no-workbook"
  | "old-workbook"
  | "binary-workbook"
  | "open-document"
  | "unsafe-workbook"
  | "workbook-too-large"
>;

/** A workbook, or the rest of a sheet, that is not read. Nothing of its content is in the error. */
export class WorkbookRefused extends Error {
  readonly code: WorkbookReason;
  constructor(code: WorkbookReason) {
    super(code);
    this.code = code;
  }
}
