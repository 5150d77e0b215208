import { dropOutCells, halfYearCells, halfYearColumns } from "@nabij/domain";
import type { TFunction } from "i18next";
import type { FileColumn } from "../../../export-file/file-table.ts";
import type { AlongRow, OutRow } from "./use-half-year.ts";

const days: readonly string[] = ["begin", "end"];

/** What goes along as columns of a file, in the order of the rules; what is not held stays empty. */
export function alongFileColumns(
  t: TFunction<"words">,
  language: "nl" | "en",
): readonly FileColumn<AlongRow>[] {
  return halfYearColumns.rows.map(({ id, ...header }) => ({
    header: header[language],
    kind: days.includes(id) ? "date" : "text",
    value: (row) =>
      id === "form" ? t(`choices.restrictionForm.${row.form}`) : halfYearCells(row, language)[id],
  }));
}

/** The drop-out list as columns of a file. */
export function outFileColumns(
  t: TFunction<"words">,
  language: "nl" | "en",
): readonly FileColumn<OutRow>[] {
  return halfYearColumns.dropOuts.map(({ id, ...header }) => ({
    header: header[language],
    kind: days.includes(id) ? "date" : "text",
    value: (row) =>
      id === "form" && row.form !== null
        ? t(`choices.restrictionForm.${row.form}`)
        : dropOutCells(row, language)[id],
  }));
}
