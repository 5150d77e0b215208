import { anyOf, id, readSearch } from "./read-search.ts";

/** The screens of the client's own pages; without one it is the first. */
const easyScreens = ["afspraken", "vertellen", "helpers", "gezegd", "wie-keek"] as const;

/** How far back the log of who looked goes. */
export const accessPeriods = ["week", "maand", "kwartaal", "jaar", "vijf"] as const;
export type AccessPeriod = (typeof accessPeriods)[number];

/** About whom, and for a client which screen and step: so that a phone's own way back works. */
export function readMineSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch({ voor: id, scherm: anyOf(easyScreens), stap: step }, search);
}
export type MineSearch = ReturnType<typeof readMineSearch>;

/** About whom, and how far back. */
export function readAccessSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch({ voor: id, periode: anyOf(accessPeriods) }, search);
}
export type AccessSearch = ReturnType<typeof readAccessSearch>;

/** A step after the first. */
function step(value: unknown): number | undefined {
  const isStep = typeof value === "number" && Number.isInteger(value) && value > 1 && value < 100;
  return isStep ? value : undefined;
}
