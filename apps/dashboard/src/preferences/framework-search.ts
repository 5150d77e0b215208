import { legalWorlds } from "@nabij/domain";
import { anyOf, id, readSearch } from "./read-search.ts";

/** Everything, or only what is late. */
const paces = ["alles", "te-laat"] as const;

const readers = { team: id, wet: anyOf(legalWorlds), wie: anyText, tempo: anyOf(paces) };

/** What the address of this page knows. */
export const frameworkFilterNames: readonly string[] = Object.keys(readers);

/** Filters of the board as they stand in the address. What cannot be read is left out. */
export type FrameworkSearch = ReturnType<typeof readFrameworkSearch>;

export function readFrameworkSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch(readers, search);
}

/** The filters in the words of the API. */
export function boardFilter({ team, wet, wie, tempo }: FrameworkSearch) {
  return {
    ...(team !== undefined && { teamId: team }),
    ...(wet !== undefined && { legalWorld: wet }),
    ...(wie !== undefined && { owner: wie }),
    ...(tempo === "te-laat" && { lateOnly: true }),
  };
}

/** The function that owns a step, as it was typed in. */
function anyText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= 300 ? value : undefined;
}
