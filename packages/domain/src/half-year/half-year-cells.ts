import { z } from "zod";
import { codesOfForm } from "../restriction/restriction-forms.ts";
import table from "./half-year-columns.json" with { type: "json" };
import type { HalfYearDropOut } from "./half-year-overview.ts";
import type { HalfYearRow } from "./half-year-row.ts";
import { dropOutRule, gapRule } from "./half-year-rules.ts";

const RowColumn = z.enum([
  "client",
  "location",
  "establishment",
  "careType",
  "letter",
  "form",
  "code",
  "possibleCodes",
  "legalSituation",
  "begin",
  "end",
  "averageDuration",
  "frequency",
  "frequencyUnit",
  "ambulatory",
  "open",
]);
const DropOutColumn = z.enum([
  "client",
  "location",
  "form",
  "begin",
  "end",
  "reason",
  "next",
  "source",
]);
const headers = { nl: z.string().min(1), en: z.string().min(1) };

/** The columns of both files in their order, with their names (standards A4, after Nedap's export). */
export const halfYearColumns = z
  .object({
    rows: z.array(z.object({ id: RowColumn, ...headers })),
    dropOuts: z.array(z.object({ id: DropOutColumn, ...headers })),
  })
  .parse(table);

type Language = "nl" | "en";

/** The cells by column; null is an empty cell. */
type Cells<Column extends string> = Readonly<Record<Column, string | null>>;

/**
 * The cells of a row that goes along. For what Nabij does not hold the cell stays empty, and `open`
 * names what is empty or has to be checked. The form is its value in the domain.
 */
export function halfYearCells(
  row: HalfYearRow,
  language: Language,
): Cells<z.infer<typeof RowColumn>> {
  const { codes, careType, ambulatory } = row;
  const [only, ...others] = codes;
  const isOne = only !== undefined && others.length === 0;
  return {
    client: row.client,
    location: row.location,
    establishment: row.establishment,
    careType: careType === null ? null : String(careType),
    letter: codesOfForm(row.form).letter,
    form: row.form,
    code: isOne ? only : null,
    possibleCodes: isOne ? null : codes.join(" "),
    legalSituation: null,
    begin: row.begin,
    end: row.end,
    averageDuration: null,
    frequency: null,
    frequencyUnit: null,
    ambulatory: ambulatory === null ? null : yesOrNo(ambulatory, language),
    open: row.gaps.map((id) => gapRule(id).title[language]).join("; "),
  };
}

/** The cells of a row of the drop-out list, with the one reason and what can be done. */
export function dropOutCells(
  row: HalfYearDropOut,
  language: Language,
): Cells<z.infer<typeof DropOutColumn>> {
  const { title, next, source } = dropOutRule(row.reason);
  const { client, location, form, begin, end } = row;
  return {
    ...{ client, location, form, begin, end, source },
    reason: title[language],
    next: next[language],
  };
}

function yesOrNo(isSo: boolean, language: Language): string {
  if (language === "en") return isSo ? "yes" : "no";
  return isSo ? "ja" : "nee";
}
