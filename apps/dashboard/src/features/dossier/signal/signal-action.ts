import type { Signal } from "@nabij/domain";
import type { Dossier } from "../dossier.ts";
import type { Opening } from "../opening.ts";
import type { Mend, MendVerb } from "./mend.ts";
import { mends } from "./mends.ts";

/** The form that mends a signal, with the cursor where it belongs. */
export function signalAction(signal: Signal, dossier: Dossier): Opening {
  return mendOf(signal).open(signal, dossier);
}

/** What mending a signal is called on its button. */
export function signalVerb(signal: Signal): MendVerb {
  return mendOf(signal).verb;
}

function mendOf({ id }: Signal): Mend {
  const mend = mends[id];
  if (mend === undefined) throw new Error(`signal ${id} opens no form`);
  return mend;
}
