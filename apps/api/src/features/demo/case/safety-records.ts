import { addDays, addMonths, daysBetween } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { phrases } from "../phrases.ts";
import { dayAt, lastDay, type Profile } from "./profile.ts";

/** Restrictions with their ground; without one where G23 must be raised. */
export function addRestrictions(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  profile: Profile,
): void {
  const bare = profile.gaps.has("G23");
  const { world } = profile.person;
  if (!bare && !dice.chance(world === "wlz" ? 0.55 : 0.3)) return;
  const count = bare ? 2 : dice.int(1, 2);
  for (const [index, form] of dice.shuffle(phrases.restrictions[world]).slice(0, count).entries()) {
    const from = dayAt(profile, index * 0.3);
    const ended =
      profile.end ??
      (profile.course === "opbouw" && index === 0 && !bare ? dayAt(profile, 0.6) : null);
    const regime = world === "wlz" ? "wzd" : dice.pick(["jeugdhulp-open", "vrijwillig"] as const);
    const resistance = dice.chance(0.3);
    book.add("restriction", {
      trajectoryId,
      number: `B${profile.number}-${index + 1}`,
      form: form.form,
      regime,
      legalBasis: bare && index === 0 ? null : phrases.bases[regime],
      from,
      until: ended,
      decidedOn: addDays(from, -dice.int(0, 5)),
      assent: resistance
        ? "geen-instemming-client"
        : dice.pick(["instemming-client", "instemming-vertegenwoordiger"]),
      resistance,
      alternativesTried: form.tried,
      nextReview: ended === null ? addDays(profile.today, dice.int(-20, 90)) : addDays(from, 90),
      isTheOneToOneItself: form.form === "toezicht" ? dice.chance(0.4) : false,
    });
  }
}

/** Incidents: many in the beginning, fewer where things grow. */
export function addIncidents(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  profile: Profile,
): void {
  const days = daysBetween(profile.start, lastDay(profile));
  const perMonth = { opbouw: 0.5, stabiel: 0.35, stroef: 0.8 }[profile.course];
  const count = Math.min(22, Math.round((days / 30) * perMonth) + dice.int(0, 2));
  const kinds = dice
    .shuffle(Object.keys(phrases.incidents))
    .slice(0, 2) as (keyof typeof phrases.incidents)[];
  for (let index = 0; index < count; index += 1) {
    const share = (index + 0.5) / count;
    const kind = dice.pick(kinds);
    book.add("incident", {
      trajectoryId,
      date: dayAt(profile, profile.course === "opbouw" ? share * share : share),
      kind,
      reported: dice.chance(0.4 + profile.person.team.order * 0.5),
      note: dice.chance(0.6) ? dice.pick(phrases.incidents[kind]) : null,
    });
  }
}

/** How the team stands and how the place fits, each half year. */
export function addContext(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  profile: Profile,
): void {
  const { order } = profile.person.team;
  const rating = () =>
    dice.chance(order) ? dice.pick(["hoog", "midden"]) : dice.pick(["midden", "laag"]);
  for (
    let date = addMonths(profile.start, 1);
    date <= lastDay(profile);
    date = addMonths(date, 7)
  ) {
    book.add("teamContext", {
      trajectoryId,
      date,
      stability: rating(),
      staffLeft: Math.round((1 - order) * dice.int(1, 7)),
      confidence: rating(),
      support: rating(),
      sharedVision: dice.chance(order),
      note: dice.chance(0.3) ? dice.pick(phrases.teamNotes) : null,
    });
    book.add("environment", {
      trajectoryId,
      date,
      fitsClient:
        profile.course === "stroef"
          ? dice.pick(["deels", "nee"])
          : dice.pick(["ja", "ja", "deels"]),
      quietRoom: dice.chance(0.7),
      sightBetweenRooms: dice.chance(0.5),
      lowStimulus: dice.chance(0.6),
      note: dice.chance(0.3) ? dice.pick(phrases.environmentNotes) : null,
    });
  }
}
