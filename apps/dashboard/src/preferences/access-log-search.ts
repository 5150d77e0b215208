import { roles } from "@nabij/domain";
import { anyOf, day, id, readSearch } from "./read-search.ts";

/** How far back; `eigen` is between two chosen days. */
export const logPeriods = ["week", "maand", "kwartaal", "jaar", "vijf", "eigen"] as const;
export type LogPeriod = (typeof logPeriods)[number];

/** What was done. */
export const logActs = [
  "gelezen",
  "opgeschreven",
  "veranderd",
  "weggehaald",
  "teruggezet",
  "meegenomen",
  "ingelezen",
  "ingesteld",
  "gecontroleerd",
  "gesproken",
  "gedeeld",
] as const;

const readers = {
  wie: id,
  rol: anyOf(roles),
  wat: anyOf(logActs),
  periode: anyOf(logPeriods),
  van: day,
  tot: day,
  /** A client and all that hangs on them: an id without meaning, never a number or name. */
  over: id,
  record: id,
};

/** The filters of the access log as they stand in the address. */
export type AccessLogSearch = ReturnType<typeof readAccessLogSearch>;

export function readAccessLogSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch(readers, search);
}
