import { type Roster, rosterOf } from "../roster.ts";
import heldOut from "./held-out.json" with { type: "json" };
import nothing from "./nothing.json" with { type: "json" };
import { type MarkedText, readMarkedText } from "./read-marked-text.ts";
import roster from "./roster.json" with { type: "json" };
import rosterNames from "./roster-names.json" with { type: "json" };
import structured from "./structured.json" with { type: "json" };
import unknownNames from "./unknown-names.json" with { type: "json" };

/**
 * Dutch sentences written for this, with what must be found in them. The rules were made while
 * looking at `tuned` and not for `heldOut`: a sentence of `heldOut` that leads to a change of a
 * rule moves to `tuned`. All people, numbers and addresses are made up.
 */
export function personalDataCorpus(): {
  readonly tuned: readonly MarkedText[];
  readonly heldOut: readonly MarkedText[];
  readonly roster: Roster;
} {
  return {
    tuned: [...structured, ...rosterNames, ...unknownNames, ...nothing].map(readMarkedText),
    heldOut: heldOut.map(readMarkedText),
    roster: rosterOf(roster.labels, roster.people, roster.nicknames),
  };
}
