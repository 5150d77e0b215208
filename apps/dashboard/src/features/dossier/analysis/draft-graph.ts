import type { ExplanatoryAnalysis, Factor } from "@nabij/domain";
import type { Fields } from "../dossier.ts";

/** The factors and links of an analysis while they are typed. */
export type Graph = Pick<ExplanatoryAnalysis, "factors" | "links">;

export const effects: readonly Factor["effect"][] = [
  "ontstaan",
  "voortduren",
  "versterken",
  "verminderen",
];

/** Reads them out of a form. */
export function draftGraph({ factors, links }: Fields): Graph {
  return {
    factors: Array.isArray(factors) ? factors : [],
    links: Array.isArray(links) ? links : [],
  };
}
