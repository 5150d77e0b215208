import { day, readSearch } from "./read-search.ts";

/** The documents by the name they have in an address, each with its code. */
export const reportNames = {
  heraanvraag: "renewal",
  overdracht: "transfer",
  paspoort: "passport",
  betrokkenheid: "involvement",
  evaluatie: "evaluation",
} as const;

export type ReportName = keyof typeof reportNames;

/** The names in the order of the menu. */
export const reportNameList = Object.keys(reportNames) as readonly ReportName[];

/** The period of a document as it stands in the address; absent is the period that fits it. */
export type ReportSearch = ReturnType<typeof readReportSearch>;

export function readReportSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch({ van: day, tot: day }, search);
}
