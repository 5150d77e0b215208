import type { Dossier } from "../dossier.ts";
import type { Open } from "../opening.ts";

/** What every panel of a process is given: the trajectory, and the way to a record. */
export interface PanelProps {
  dossier: Dossier;
  open: Open;
}
