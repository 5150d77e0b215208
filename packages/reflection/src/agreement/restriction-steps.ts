import type { RestrictionForm } from "./looks-like-restriction.ts";

/**
 * Where something that may limit freedom goes instead of into an agreement. Keys for the words
 * file; who decides is named, what is allowed is never said (principle 2; trap 6: adults the
 * Wzd, youth the Jeugdwet, so the steps name both roles and no article of law).
 */
export const restrictionSteps = [
  "describe-what-and-why",
  "ask-the-client",
  "look-for-lighter-ways",
  "ask-who-decides",
  "record-and-set-review",
] as const;

export type RestrictionStep = (typeof restrictionSteps)[number];

export type RestrictionPointer = {
  readonly forms: readonly RestrictionForm[];
  readonly steps: readonly RestrictionStep[];
};

export function pointToRestrictionSteps(forms: readonly RestrictionForm[]): RestrictionPointer {
  return { forms, steps: restrictionSteps };
}
