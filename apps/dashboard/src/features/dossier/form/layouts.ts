import type { WritableKind } from "../dossier.ts";
import { careLayouts } from "./care-layouts.ts";
import type { FieldGroup } from "./field-group.ts";
import { processLayouts } from "./process-layouts.ts";

/**
 * Which fields a form shows, in what order: what is asked most stands first. Only fields that a
 * signal, the evaluation or an export uses are asked (product, principle 3).
 */
export const layouts: Readonly<Record<WritableKind, readonly FieldGroup[]>> = {
  ...careLayouts,
  ...processLayouts,
};

/** What a form never asks: what the record hangs on, and what the node keeps itself. */
export const unaskedFields: ReadonlySet<string> = new Set([
  "id",
  "version",
  "clientId",
  "trajectoryId",
  "reflectionSessionId",
  "takenOverFromId",
  // A learning cycle moves by its own steps, which guard that no plan goes without a plan B (S8).
  "state",
  "stateSince",
  "round",
]);
