import { addDays } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { phrases } from "../phrases.ts";
import { earliest, type Profile } from "./profile.ts";

const earlier = {
  wlz: ["woonlocatie", "thuis", "ggz-kliniek"],
  jeugdwet: ["open-jeugdhulp", "jeugdzorgplus", "thuis", "crisisopvang", "gezinshuis"],
} as const;

/** Where the client lived: before, now, and the many moves where G18 must be raised. */
export function addPlacements(
  book: CaseBook,
  dice: Dice,
  clientId: string,
  profile: Profile,
): void {
  const { person, gaps, today } = profile;
  const { world, since } = person;
  const moved = earliest(addDays(since, dice.int(-10, 30)), addDays(today, -1));
  const before = dice.pick(earlier[world]);
  book.add("placement", {
    clientId,
    from: addDays(since, before === "crisisopvang" ? -dice.int(60, 150) : -dice.int(260, 1400)),
    until: addDays(moved, -1),
    setting: before,
    livingSituation: before === "thuis" ? "thuis" : "groep",
    basis: before === "jeugdzorgplus" ? "gesloten-machtiging" : "vrijwillig",
    region: dice.chance(0.8) ? "eigen" : "buiten",
    peerContact: dice.pick(["ja", "weinig"]),
    returnGuarantee:
      world === "jeugdwet" && before !== "thuis"
        ? dice.pick(["geen", "afgesproken", "verbroken"])
        : null,
  });
  if (gaps.has("G18")) {
    addManyMoves(book, dice, clientId, profile);
    return;
  }
  book.add("placement", {
    clientId,
    from: moved,
    setting:
      world === "wlz" ? "woonlocatie" : dice.pick(["open-jeugdhulp", "woonlocatie", "gezinshuis"]),
    livingSituation: dice.pick([
      "groep",
      "groep",
      "eigen-ruimte-bij-instelling",
      "afzonderlijke-locatie",
    ]),
    basis: world === "wlz" ? "vrijwillig" : dice.pick(["vrijwillig", "gedwongen-kader"]),
    region: gaps.has("G34") ? "buiten" : "eigen",
    peerContact: dice.pick(["ja", "ja", "weinig"]),
    returnGuarantee: world === "jeugdwet" ? dice.pick(["afgesproken", "nagekomen", "geen"]) : null,
    refusals: refusals(dice, profile),
    note: dice.chance(0.4) ? dice.pick(phrases.placementNotes) : null,
  });
}

function addManyMoves(book: CaseBook, dice: Dice, clientId: string, profile: Profile): void {
  const settings = dice.shuffle(["crisisopvang", "open-jeugdhulp", "gezinshuis", "ggz-kliniek"]);
  let from = addDays(profile.today, -160);
  for (const [index, setting] of settings.entries()) {
    const next = addDays(from, dice.int(25, 45));
    const last = index === settings.length - 1;
    book.add("placement", {
      clientId,
      from,
      until: last ? null : addDays(next, -1),
      setting,
      livingSituation: "groep",
      basis: index === 0 ? "spoedplaatsing" : "gedwongen-kader",
      region: "eigen",
      peerContact: dice.pick(["weinig", "geen"]),
      returnGuarantee: "verbroken",
      refusals: refusals(dice, profile),
    });
    from = next;
  }
}

function refusals(dice: Dice, { person }: Profile): readonly object[] {
  if (!dice.chance(person.world === "jeugdwet" ? 0.4 : 0.15)) return [];
  return Array.from({ length: dice.int(1, 3) }, (_, index) => ({
    on: addDays(person.since, -10 - 9 * index),
    reason: dice.pick(["geen-plek", "te-complex"]),
  }));
}
