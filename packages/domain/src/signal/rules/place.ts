import type { Placement } from "../../placement/placement.ts";
import type { RecordReference } from "../../record/records.ts";
import { chronological } from "../chronological.ts";

/** Whether the client lives at home; the setting or the living situation may say so. */
export function isAtHome({ setting, livingSituation }: Placement): boolean {
  return setting === "thuis" || livingSituation === "thuis";
}

/** The placements, the one that began first in front. */
export function byBegin(placements: readonly Placement[]): readonly Placement[] {
  return chronological(placements, ({ from }) => from);
}

/** What a signal about these placements points at, in the order in which they began. */
export function aboutPlacements(placements: readonly Placement[]): readonly RecordReference[] {
  return byBegin(placements).map(({ id }) => ({ kind: "placement", id }));
}
