import type { RecordKind, RecordOf } from "@nabij/domain";
import type { Tone } from "@nabij/ui";
import type { DossierWords } from "../dossier-words.ts";
import { careSummaries } from "./care-summaries.ts";
import { processSummaries } from "./process-summaries.ts";

/** A record in one line, with the facts under it. */
export type Summary = {
  readonly title: string;
  /** Short facts, shown after each other. */
  readonly facts: readonly string[];
  readonly tag?: { readonly text: string; readonly tone: Tone } | undefined;
  /** Longer words of a person, shown as a paragraph. */
  readonly text?: string | null | undefined;
};

/** Kinds that are shown as a list of lines. */
export type ListedKind = Exclude<RecordKind, "client" | "trajectory">;

export type Summarise<K extends RecordKind> = (
  record: RecordOf<K>,
  words: DossierWords,
  at: string,
) => Summary;

const summaries: { readonly [K in ListedKind]: Summarise<K> } = {
  ...careSummaries,
  ...processSummaries,
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
