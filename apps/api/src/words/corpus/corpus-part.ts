/** How often something was found of how often it should have been. */
type Recall = { readonly of: string; readonly found: number; readonly expected: number };

/** The figures of one set of written sentences, in the shape every kind is printed in. */
export type CorpusPart = {
  readonly name: string;
  readonly sentences: number;
  readonly recall: readonly Recall[];
  /** Sentences in which nothing should be found, and in how many something was. */
  readonly harmless: { readonly sentences: number; readonly alarms: number };
  /** What was missed and what was found wrongly: a sentence with what is wrong about it. */
  readonly missed: readonly string[];
  readonly alarmed: readonly string[];
};
