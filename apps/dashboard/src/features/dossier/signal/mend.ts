import type { Signal } from "@nabij/domain";
import type { Dossier } from "../dossier.ts";
import type { Opening } from "../opening.ts";

/** What the button of a signal says; the words stand under `dossier.mend`. */
export type MendVerb =
  | "add"
  | "analyse"
  | "ask"
  | "assign"
  | "evaluate"
  | "fill"
  | "look"
  | "plan"
  | "tryStep";

/** Makes the opening of the form that mends a signal. */
export type Mend = {
  readonly verb: MendVerb;
  readonly open: (signal: Signal, dossier: Dossier) => Opening;
};
