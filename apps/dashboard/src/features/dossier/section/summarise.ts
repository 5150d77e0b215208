import type { RecordOf } from "@nabij/domain";
import type { DossierWords } from "../dossier-words.ts";
import { careSummaries } from "./care-summaries.ts";
import { growthSummaries } from "./growth-summaries.ts";
import { processSummaries } from "./process-summaries.ts";
import type { ListedKind, Summarise, Summary } from "./summary.ts";
import { tableSummaries } from "./table-summaries.ts";

const summaries: { readonly [K in ListedKind]: Summarise<K> } = {
  ...careSummaries,
  ...growthSummaries,
  ...processSummaries,
  ...tableSummaries,
};

/** A record in the reader's words. */
export function summarise<K extends ListedKind>(
  kind: K,
  record: RecordOf<K>,
  words: DossierWords,
  at: string,
): Summary {
  return summaries[kind](record, words, at);
}
