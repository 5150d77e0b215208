import type { RecordKind, RecordOf } from "@nabij/domain";
import type { Tone } from "@nabij/ui";
import type { DossierKind } from "../dossier.ts";
import type { DossierWords } from "../dossier-words.ts";

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
export type ListedKind = Exclude<DossierKind, "client" | "trajectory">;

export type Summarise<K extends RecordKind> = (
  record: RecordOf<K>,
  words: DossierWords,
  at: string,
) => Summary;
