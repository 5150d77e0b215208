import type { OverviewSearch } from "../../preferences/overview-search.ts";
import type { Overview } from "./use-overview.ts";

/** What every part of the page is given: the figures, and the filters its links carry on. */
export interface OverviewPart {
  overview: Overview;
  search: OverviewSearch;
}

/** A part about what stands in the dossier, for who may read that. */
export interface DossierPart extends OverviewPart {
  dossier: NonNullable<Overview["dossier"]>;
}
