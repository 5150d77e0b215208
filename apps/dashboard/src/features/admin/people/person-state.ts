import type { PersonState } from "../../../preferences/admin-search.ts";

type Account = { readonly disabled: boolean; readonly validUntil: string | null };

/** How an account stands on a day: blocked weighs most, and the last day of an invitation counts. */
export function personState({ disabled, validUntil }: Account, today: string): PersonState {
  if (disabled) return "geblokkeerd";
  if (validUntil === null) return "actief";
  return today <= validUntil ? "uitnodiging" : "verlopen";
}
